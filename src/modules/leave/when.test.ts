import { describe, expect, it } from 'vitest'
import { demoWorld } from '#org/testing'
import { whenOf, workdaysOf } from './when.ts'

const counted = (from: string, until: string, halves: object = {}, readings = {}) => {
  const { calendar, reading } = demoWorld({ readings })
  const when = whenOf({ from, until, ...halves }, { calendar, reading })
  return [when.days, workdaysOf(when, calendar)]
}
const workdays = { 'leave-days': { calendar: 'working-days' } }

describe('days of leave', () => {
  // Spring Festival 2026: off from Sunday 15 to Monday 23 February; Saturdays 14 and 28 February are worked.
  it('over the Spring Festival of 2026 with its make-up workdays', () => {
    expect({
      // 14, 15–23 (nine off), 24
      'from the make-up Saturday before to the Tuesday after': counted('2026-02-14', '2026-02-24'),
      // 14, 24, 25, 26, 27, 28 are worked
      'all of it': counted('2026-02-14', '2026-02-28'),
      // 25, 26, 27, 28 all worked; 1 March is a Sunday
      'to the make-up Saturday after': counted('2026-02-25', '2026-02-28'),
      'and to the Sunday after it': counted('2026-02-25', '2026-03-01'),
      'the festival itself': counted('2026-02-15', '2026-02-23'),
      'from noon of the one to noon of the other': counted('2026-02-14', '2026-02-28', {
        fromHalf: 'afternoon',
        untilHalf: 'morning',
      }),
    }).toEqual({
      'from the make-up Saturday before to the Tuesday after': [11, 2],
      'all of it': [15, 6],
      'to the make-up Saturday after': [4, 4],
      'and to the Sunday after it': [5, 4],
      'the festival itself': [9, 0],
      // 14 (half), 24, 25, 26, 27, 28 (half)
      'from noon of the one to noon of the other': [14, 5],
    })
  })
  it('counts working days where the office reads it so; half a day off is no half a working day', () => {
    expect([
      counted('2026-02-14', '2026-02-24', {}, workdays),
      counted('2026-02-15', '2026-02-24', { fromHalf: 'afternoon' }, workdays),
      counted('2026-02-15', '2026-02-24', { fromHalf: 'afternoon' }),
    ]).toEqual([
      [2, 2],
      [1, 1],
      [9.5, 1],
    ])
  })
})
