import { describe, expect, it } from 'vitest'
import { allows, refuses } from '#kernel/testing'
import { approved, drafted, given, now, submitted } from '../testing/given.ts'

type How = { readonly as?: string; readonly others?: readonly string[]; readonly exception?: string; unit?: string }
const approve = ({ as = 'office-director', others = [], exception, unit = 'finance' }: How = {}) =>
  given(drafted({}, unit), submitted).when(
    'approve',
    {},
    { as, at: now, facts: { others }, ...(exception ? { exceptions: { 'brief.one-kind': exception } } : {}) },
  )

describe('brief.approve', () => {
  it('registers it, and asks for the register number', () => {
    const outcome = approve()
    expect(outcome.ok && outcome.events).toEqual([
      approved,
      { type: 'brief.number-asked', data: { mark: '简备', year: 2026, title: '财政工作简报' } },
    ])
  })

  refuses('brief.approved', '由主办单位自己核准', () => approve({ as: 'finance.head' }))
  refuses('brief.approved', '由分管领导核准', () => approve({ as: 'executive' }))
  allows('brief.approved', '办公室副主任（综合）核准备案', () => approve({ as: 'office-deputy' }))

  refuses('brief.one-kind', '本部门已有一种简报', () => approve({ others: ['财政动态'] }))
  refuses('brief.one-kind', '已有一种，副主任作例外', () =>
    approve({ others: ['财政动态'], as: 'office-deputy', exception: '专项工作需要' }),
  )
  allows('brief.one-kind', '本部门的第一种简报', () => approve())
  allows('brief.one-kind', '办公室主任写明理由的第二种', () =>
    approve({ others: ['财政动态'], exception: '中央环保督察整改期间专报' }),
  )
  allows('brief.one-kind', '镇（街道）不是部门', () => approve({ unit: 'lucun', others: ['鲁村动态'] }))

  it('says which ones there are, and that an exception is on record', () => {
    const refused = approve({ others: ['财政动态'] })
    expect(refused.ok ? [] : refused.refusals).toMatchObject([
      {
        norm: 'brief.one-kind',
        article: 64,
        facts: { unit: '县财政局', limit: 1, count: 1, others: ['财政动态'] },
        says: { zh: '县财政局已有简报财政动态，每个部门原则上只报1种' },
      },
    ])
    expect(approve({ others: ['财政动态'], exception: '专项工作需要' })).toMatchObject({
      ok: true,
      checked: [{ norm: 'brief.one-kind', state: 'set-aside', reason: '专项工作需要' }],
      exceptions: [{ norm: 'brief.one-kind', post: 'office-director', reason: '专项工作需要' }],
    })
  })
})
