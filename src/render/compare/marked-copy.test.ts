import { assert, array, constantFrom, integer, property, record, string, tuple } from 'fast-check'
import { expect, it } from 'vitest'
import type { Block } from '../contract.ts'
import { linesOf } from './lines.ts'
import { cleanCopy, markedCopy } from './index.ts'

const p = (level: 0 | 1 | 2, text: string): Block => ({ type: 'paragraph', level, text })
const clerk = { by: '赵䶮', on: '2026-03-02' }
const head = { by: '李慧', on: '2026-03-03' }
const leader = { by: '王堃', on: '2026-03-04' }

/** 〔+added by+〕 and 〔-removed by-〕. */
const shown = (lines: ReturnType<typeof markedCopy>): readonly string[] =>
  lines.map(
    ({ label, runs }) =>
      label +
      runs
        .map(({ text, added, removed }) => {
          const inside = added ? `〔+${text} ${added.by}+〕` : text
          return removed ? `〔-${inside} ${removed.by}-〕` : inside
        })
        .join(''),
  )

it('shows in one text who added and who removed what', () => {
  const lines = markedCopy([
    {
      ...clerk,
      blocks: [p(1, '总体要求'), p(0, '各部门应当在5个工作日内回复。'), p(1, '其他'), p(0, '本通知自印发之日起施行。')],
    },
    {
      ...head,
      blocks: [p(1, '总体要求'), p(0, '各部门、各镇应当在3个工作日内回复。'), p(0, '本通知自印发之日起施行。')],
    },
    {
      ...leader,
      blocks: [
        p(1, '总体要求'),
        p(0, '各部门应当在3个工作日内回复。'),
        p(1, '组织领导'),
        p(0, '本通知自印发之日起施行。'),
      ],
    },
  ])
  expect(shown(lines)).toEqual([
    '一、总体要求',
    '各部门〔-〔+、各镇 李慧+〕 王堃-〕应当在〔-5 李慧-〕〔+3 李慧+〕个工作日内回复。',
    '〔-其他 李慧-〕',
    '二、〔+组织领导 王堃+〕',
    '本通知自印发之日起施行。',
  ])
  expect(lines[1]?.runs[1]).toEqual({ text: '、各镇', added: head, removed: leader })
})

it('a changed level and a changed row of a table are seen', () => {
  const table = (amount: string): Block => ({
    type: 'table',
    columns: [{ title: '单位' }, { title: '金额（万元）' }],
    rows: [['悦庄镇', amount]],
  })
  const lines = markedCopy([
    { ...clerk, blocks: [p(0, '资金安排'), table('96')] },
    { ...head, blocks: [p(1, '资金安排'), table('35')] },
  ])
  expect(lines[0]).toEqual({
    kind: 'paragraph',
    level: 1,
    label: '一、',
    runs: [{ text: '资金安排' }],
    relevelled: head,
  })
  expect(shown(lines)).toEqual(['一、资金安排', '单位｜金额（万元）', '悦庄镇｜〔-96 李慧-〕〔+35 李慧+〕'])
})

const text = string({ unit: constantFrom('一', '二', '三', '甲', '乙', '，', '。', '𬭎'), minLength: 1, maxLength: 12 })
const block = record({ level: integer({ min: 0, max: 2 }), text }).map(({ level, text: words }) =>
  p(level as 0 | 1 | 2, words),
)
const body = array(block, { maxLength: 6 })

it('the clean copy is the last version, and without what was added the first one is left', () => {
  assert(
    property(tuple(body, body, body), ([a, b, c]) => {
      const lines = markedCopy([
        { ...clerk, blocks: a },
        { ...head, blocks: b },
        { ...leader, blocks: c },
      ])
      expect(cleanCopy(lines)).toEqual(linesOf(c))
      const original = lines
        .map(({ runs }) =>
          runs
            .filter(({ added }) => !added)
            .map((run) => run.text)
            .join(''),
        )
        .filter((words) => words !== '')
      expect(original).toEqual(linesOf(a).map((line) => line.text))
    }),
    { numRuns: 300 },
  )
})

it('two long texts with nothing in common are two texts', () => {
  const long = (from: number) =>
    Array.from({ length: 4000 }, (_, i) => String.fromCodePoint(0x4e00 + from + i)).join('')
  const [before, after] = [long(0), long(4000)]
  expect(
    markedCopy([
      { ...clerk, blocks: [p(0, before)] },
      { ...head, blocks: [p(0, after)] },
    ]).map(({ runs }) => runs),
  ).toEqual([[{ text: before, removed: head }], [{ text: after, added: head }]])
})
