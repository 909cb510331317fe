import { expect, it } from 'vitest'
import type { LinkWord } from '../../procedure.ts'
import type { RowStored } from '../row.ts'
import { drawn } from './drawn.ts'

const stored = (opened: string): RowStored => ({
  kind: '',
  id: '',
  version: 1,
  title: '',
  number: null,
  stage: '',
  unit: null,
  rulebook: '',
  closed: false,
  due: null,
  opened: Temporal.Instant.from(opened),
  changed: Temporal.Instant.from(opened),
  facets: {},
  norm: null,
  unread: false,
})
const link = (from: string, rel: string, to: string) => {
  const [kind, id] = from.split('/') as [string, string]
  const [to_kind, to_id] = to.split('/') as [string, string]
  return { kind, id, rel, to_kind, to_id }
}
const says = (zh: string) => ({ zh, en: zh })
const words: Record<string, LinkWord> = {
  meeting: { says: says('提交会议'), first: 'this' },
  agenda: { says: says('提交会议'), first: 'that' },
  follows: { says: says('交办'), first: 'that' },
}
const wordOf = ({ rel }: { rel: string }) => words[rel]
const [early, late] = [stored('2026-03-02T01:00:00Z'), stored('2026-03-09T01:00:00Z')]

it('says what two matters keep of each other once, and a link without a word by age', () => {
  const links = [
    link('topic/t', 'meeting', 'meeting/m'),
    link('meeting/m', 'agenda', 'topic/t'),
    link('meeting/m', 'x', 'topic/t'),
  ]
  expect(
    drawn(
      {
        met: new Map([
          ['meeting/m', late],
          ['topic/t', early],
        ]),
        links,
      },
      wordOf,
    ),
  ).toEqual({
    nodes: [
      { key: 'topic/t', stored: early },
      { key: 'meeting/m', stored: late },
    ],
    edges: [{ from: 'topic/t', to: 'meeting/m', says: [says('提交会议'), { zh: '相关', en: 'connected' }] }],
  })
})

it('keeps of the unseen only what joins two that are seen', () => {
  const met = new Map([
    ['topic/t', early],
    ['task/k', late],
    ['meeting/m', undefined],
    ['meeting/other', undefined],
  ])
  const links = [
    link('topic/t', 'meeting', 'meeting/m'),
    link('task/k', 'follows', 'meeting/m'),
    link('topic/t', 'meeting', 'meeting/other'),
  ]
  expect(drawn({ met, links }, wordOf)).toEqual({
    nodes: [
      { key: 'topic/t', stored: early },
      { key: 'task/k', stored: late },
      { key: 'unseen-1', stored: undefined },
    ],
    edges: [
      { from: 'topic/t', to: 'unseen-1', says: [says('提交会议')] },
      { from: 'unseen-1', to: 'task/k', says: [says('交办')] },
    ],
  })
})
