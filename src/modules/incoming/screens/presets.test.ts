import { expect, it } from 'vitest'
import type { Matter } from '../../../http/contract/index.ts'
import { given, instructed, monday, opined, instructing, proposing, registered } from '../testing/given.ts'
import { incoming } from '../procedure.ts'
import { presets } from './presets.ts'

const matter = (past: ReturnType<typeof given>) =>
  ({ title: '关于资金的请示', view: incoming.view!(past.view(monday)) }) as Matter

it('what a form starts from', () => {
  const two = given(registered({ content: '恳请增加编制。请拨付经费。', number: null }))
  const sentence = '恳请增加编制。 请拨付经费。'
  expect(presets(matter(two), 'check')).toEqual({ findings: [{ norm: 'document.one-matter', sentence, met: true }] })
  expect(presets(matter(two), 'return')).toEqual({
    findings: [
      { norm: 'document.one-matter', sentence },
      { norm: 'document.format', sentence: '缺少格式要素：发文字号' },
    ],
  })
  expect(presets(matter(proposing()), 'propose')).toMatchObject({
    lead: 'water',
    assist: ['finance'],
    route: 'leaders',
  })
  expect(presets(matter(instructing().and(opined('vice-agriculture'))), 'assign')).toEqual({
    lead: 'water',
    assist: ['finance'],
  })
  expect(
    presets(matter(proposing({}, { lead: null, assist: [] }).and(instructed('mayor', 'audit'))), 'assign'),
  ).toEqual({ lead: 'audit', assist: [] })
  expect(presets(matter(proposing()), 'correct')).toMatchObject({ unit: 'lucun', title: '关于资金的请示', copies: 1 })
  expect(presets(matter(proposing()), 'circle')).toEqual({})
})
