import { expect, it } from 'vitest'
import { mondayOf, sundayOf, weekLater } from './week.ts'

it('knows the week of a date, over months and years', () => {
  expect(['2026-03-09', '2026-03-11', '2026-03-15'].map(mondayOf)).toEqual(['2026-03-09', '2026-03-09', '2026-03-09'])
  expect([
    mondayOf('2027-01-01'),
    sundayOf('2026-12-28'),
    weekLater('2026-12-28', 1),
    weekLater('2026-01-05', -1),
  ]).toEqual(['2026-12-28', '2027-01-03', '2027-01-04', '2025-12-29'])
})
