import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { known } from '../state.ts'
import { at, finished, given, mark, opened, overdue } from '../testing/given.ts'

const send = (input: object = {}, as = 'office-supervision') =>
  given(opened(), finished).when('return', { reason: '只完成一半', ...input }, { as, at })

describe('task.return', () => {
  it('sends it back with the reason, and a new date where one is set', () => {
    const judgement = send({ due: '2026-05-15' })
    expect(judgement.ok && judgement.events).toEqual([
      { type: 'task.returned', data: { reason: '只完成一半', due: '2026-05-15', ...mark('office-supervision') } },
    ])
    const back = (due: string | null) =>
      known(
        given(opened(), overdue, finished, {
          type: 'task.returned',
          data: { reason: '只完成一半', due, ...mark('office-supervision') },
        }).state,
      )
    expect(back('2026-05-15')).toMatchObject({
      stage: 'assigned',
      due: '2026-05-15',
      originally: '2026-04-30',
      overdue: null,
    })
    expect(back(null)).toMatchObject({ stage: 'assigned', due: '2026-04-30', overdue: '2026-04-30' })
  })
  it('refuses a past date, no reason, and others', () => {
    expect(refusedBy(send({ due: '2026-03-01' }))).toEqual(['system.input'])
    expect(refusedBy(send({ reason: ' ' }))).toEqual(['system.input'])
    expect(refusedBy(send({}, 'finance.head'))).toEqual(['decision.followed-up'])
  })
})
