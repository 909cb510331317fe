import { describe, expect, it } from 'vitest'
import { accepted, at, digested, finished, given, mark, opened, overdue } from './testing/given.ts'
import { lapses } from './deadlines.ts'

const due = (...events: Parameters<typeof given>) =>
  given(...events)
    .deadlines(at)
    .map(({ key, owes, due: d, lapse }) => [key, owes, d?.toString() ?? null, lapse])
const supervision = ['post:office-supervision']

describe('what a task owes', () => {
  it('is the lead unit’s by the decision’s date, and the leaders’ being told', () => {
    expect(due(opened())).toEqual([
      ['decision.followed-up', ['unit:finance'], '2026-04-30T09:30:00Z', 'remind'],
      ['decision.followed-up:digest', supervision, '2026-04-30T09:30:00Z', 'remind'],
    ])
  })
  it('ends on the next working day where the date is a day off', () => {
    expect(due(opened({ due: '2026-05-01' }), digested)).toEqual([
      ['decision.followed-up', ['unit:finance'], '2026-05-06T09:30:00Z', 'remind'],
    ])
  })
  it('is the supervision section’s while a claim waits', () => {
    expect(due(opened(), digested, finished)).toEqual([['decision.followed-up:review', supervision, null, 'remind']])
    expect(due(opened(), finished, accepted)).toEqual([])
  })
  it('tells the leaders again once the date has run out, or was moved', () => {
    expect(due(opened(), digested, overdue)).toContainEqual([
      'decision.followed-up:digest',
      supervision,
      null,
      'remind',
    ])
    const extended = {
      type: 'task.extended',
      data: { from: '2026-04-30', due: '2026-05-29', reason: '上级批复未到', ...mark('office-supervision') },
    } as const
    expect(due(opened(), digested, overdue, extended)).toEqual([
      ['decision.followed-up', ['unit:finance'], '2026-05-29T09:30:00Z', 'remind'],
      ['decision.followed-up:digest', supervision, '2026-05-29T09:30:00Z', 'remind'],
    ])
  })
  it('says on record that it is overdue when the date of the work runs out, and not for the others', () => {
    const c = given(opened()).view('2026-04-30T17:30')
    const events = given(opened())
      .deadlines('2026-04-30T17:30')
      .map((deadline) => lapses['decision.followed-up'](c, deadline))
    expect(events).toEqual([[overdue], []])
  })
})
