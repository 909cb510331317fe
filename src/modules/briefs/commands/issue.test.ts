import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { drafted, ended, given, issued, now, registered, submitted } from '../testing/given.ts'

type Past = ReturnType<typeof given>
const issue = (past: Past, as = 'finance.head', more: object = {}) =>
  past.when('issue', { title: '3月份收支情况', ...more }, { as, at: now })

describe('brief.issue', () => {
  it('is numbered by year and in all', () => {
    const outcome = issue(registered().and(issued(1, 2025, 1), issued(1, 2026, 2)))
    expect(outcome.ok && outcome.events).toEqual([
      {
        type: 'brief.issued',
        data: {
          on: '2026-03-10',
          by: { post: 'finance.head', for: null },
          year: 2026,
          no: 2,
          total: 3,
          title: '3月份收支情况',
          text: null,
          files: [],
        },
      },
    ])
  })
  refuses('brief.approved', '尚未报请核准就报送', () => issue(given(drafted())))
  refuses('brief.approved', '尚待核准备案就报送', () => issue(given(drafted(), submitted)))
  allows('brief.approved', '核准备案后报送', () => issue(registered()))
  refuses('unit.head', '经办人自行报送', () => issue(registered(), 'finance.clerk'))
  allows('unit.head', '主要负责人报送', () => issue(registered()))

  refuses('secrecy.keep', '内容带有密级标志', () => issue(registered(), 'finance.head', { text: '秘密★1年\n收支情况' }))
  allows('secrecy.keep', '内容没有密级标志', () => issue(registered(), 'finance.head', { text: '收支情况' }))

  it('comes to an end with the brief', () => {
    expect(refusedBy(issue(registered().and(ended)))).toEqual(['system.stage'])
  })
})
