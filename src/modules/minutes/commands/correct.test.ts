import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { minutesProcedure } from '../procedure.ts'
import { known } from '../state.ts'
import { at, checked, drafted, given, mark, signed } from '../testing/given.ts'

const before = given(drafted(), checked(), signed())
const correction = {
  type: 'minutes.correction-begun',
  data: { reason: '时限有误', changes: { items: [{ item: '1', text: '更正后的内容' }] }, ...mark('office-director') },
} as const

describe('minutes.correct', () => {
  it('begins a new version with its reason; the signed one stays', () => {
    const judgement = before.when(
      'correct',
      { reason: '时限有误', items: [{ item: '1', text: '更正后的内容' }] },
      { as: 'office-director', at },
    )
    expect(judgement.ok && judgement.events).toEqual([correction])
    const after = before.and(correction)
    expect(known(after.state)).toMatchObject({
      stage: 'drafting',
      checked: null,
      number: { year: 2026, serial: 3 },
      versions: [{ version: 1, content: { items: [{ text: expect.stringContaining('由县财政局按程序报批') }] } }],
      content: { items: [{ text: '更正后的内容' }] },
    })
    expect(minutesProcedure.readers!(after.view(at))).toContain('unit:finance')
  })
  it('needs a reason, and is the director’s', () => {
    expect(refusedBy(before.when('correct', {}, { as: 'office-director', at }))).toEqual(['system.input'])
    expect(
      refusedBy(
        before.when('correct', { reason: '误', items: [{ item: '9', text: '略' }] }, { as: 'office-director', at }),
      ),
    ).toEqual(['system.input'])
    expect(refusedBy(before.when('correct', { reason: '误' }, { as: 'office-meetings', at }))).toEqual([
      'system.authority',
    ])
  })
})
