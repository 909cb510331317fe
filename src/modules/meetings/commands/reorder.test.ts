import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { agendaOf } from '../agenda.ts'
import { known } from '../state.ts'
import { given, item, planned, weekBefore } from '../testing/given.ts'

const how = { as: 'office-meetings', at: weekBefore }
const agenda = given(
  planned(),
  item('1', { minutes: 20, lead: 'finance', units: ['health'] }),
  item('2', { minutes: 10, lead: 'health' }),
  item('3', { lead: null }),
)

describe('meeting.reorder', () => {
  it('moves the time slots and who waits outside', () => {
    const slots = (order: string[]) =>
      agendaOf(known(agenda.and({ type: 'meeting.items-reordered', data: { items: order } }).state)).map(
        ({ item: { item: id }, no, startsAt, endsAt, waiting }) => ({ id, no, startsAt, endsAt, waiting }),
      )
    expect(slots(['1', '2', '3'])).toEqual([
      { id: '1', no: 1, startsAt: '2026-03-09T09:00', endsAt: '2026-03-09T09:20', waiting: ['finance', 'health'] },
      { id: '2', no: 2, startsAt: '2026-03-09T09:20', endsAt: '2026-03-09T09:30', waiting: [] },
      { id: '3', no: 3, startsAt: '2026-03-09T09:30', endsAt: '2026-03-09T09:45', waiting: [] },
    ])
    expect(slots(['2', '3', '1'])).toEqual([
      { id: '2', no: 1, startsAt: '2026-03-09T09:00', endsAt: '2026-03-09T09:10', waiting: ['health'] },
      { id: '3', no: 2, startsAt: '2026-03-09T09:10', endsAt: '2026-03-09T09:25', waiting: [] },
      { id: '1', no: 3, startsAt: '2026-03-09T09:25', endsAt: '2026-03-09T09:45', waiting: ['finance', 'health'] },
    ])
  })
  it('refuses an order that misses an item, names one twice or a strange one', () => {
    for (const items of [
      ['1', '2'],
      ['1', '1', '2'],
      ['1', '2', '4'],
    ])
      expect(refusedBy(agenda.when('reorder', { items }, how))).toEqual(['system.input'])
    expect(refusedBy(agenda.when('reorder', { items: ['3', '1', '2'] }, how))).toEqual([])
  })
})
