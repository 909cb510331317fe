import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { known } from '../state.ts'
import { at, given, mark, opened, overdue } from '../testing/given.ts'

const extend = (input: object, as = 'office-supervision') =>
  given(opened()).when('extend', { reason: '上级批复未到', ...input }, { as, at })

describe('task.extend', () => {
  allows('decision.followed-up', '督查科写明理由延期', () => extend({ due: '2026-05-29' }))
  refuses('decision.followed-up', '牵头单位自行延期', () => extend({ due: '2026-05-29' }, 'finance.head'))

  it('keeps the first date and answers what was asked', () => {
    const events = [
      opened(),
      {
        type: 'task.extension-asked',
        data: { until: '2026-05-29', reason: '上级批复未到', ...mark('finance.head') },
      } as const,
      overdue,
    ]
    const extended = {
      type: 'task.extended',
      data: { from: '2026-04-30', due: '2026-05-29', reason: '上级批复未到', ...mark('office-supervision') },
    } as const
    const judgement = extend({ due: '2026-05-29' })
    expect(judgement.ok && judgement.events).toEqual([extended])
    expect(known(given(...events, extended).state)).toMatchObject({
      due: '2026-05-29',
      originally: '2026-04-30',
      asked: null,
      overdue: null,
    })
  })
  it('refuses a date that is past or no later, and no reason', () => {
    for (const input of [{ due: '2026-03-01' }, { due: '2026-04-30' }, { due: '2026-05-29', reason: '' }])
      expect(refusedBy(extend(input))).toEqual(['system.input'])
  })
})
