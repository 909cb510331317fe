import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { known } from '../state.ts'
import { at, drafted, given, signed, checked, mark } from '../testing/given.ts'

const revise = (input: object, as = 'office-meetings', ...more: Parameters<typeof given>) =>
  given(drafted(), ...more).when('revise', input, { as, at })

describe('minutes.revise', () => {
  it('changes the text and nothing of the record', () => {
    const judgement = revise({ items: [{ item: '1', text: '会议原则同意。' }], closing: '会议还研究了其他事项。' })
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'minutes.revised',
        data: {
          changes: { items: [{ item: '1', text: '会议原则同意。' }], closing: '会议还研究了其他事项。' },
          ...mark('office-meetings'),
        },
      },
    ])
    const { content, record } = known(
      given(drafted(), {
        type: 'minutes.revised',
        data: { changes: { items: [{ item: '1', text: '会议原则同意。' }] }, ...mark('office-meetings') },
      }).state,
    )
    expect([content.items, content.closing, record.items[0]!.text]).toEqual([
      [{ item: '1', heading: '一、审议2026年县级预算调整方案', text: '会议原则同意。' }],
      null,
      '由县财政局按程序报批。',
    ])
  })
  it('refuses no change, an item that was not there, others, and what is signed', () => {
    expect(refusedBy(revise({}))).toEqual(['system.input'])
    expect(refusedBy(revise({ items: [{ item: '2', text: '增加一项' }] }))).toEqual(['system.input'])
    expect(refusedBy(revise({ closing: '略' }, 'finance.head'))).toEqual(['system.authority'])
    expect(refusedBy(revise({ closing: '略' }, 'office-meetings', checked(), signed()))).toEqual(['system.stage'])
  })
})
