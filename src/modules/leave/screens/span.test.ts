import { expect, test } from 'vitest'
import { columns, daysFrom } from './span.ts'

test('days across a month', () => {
  expect(daysFrom('2026-02-27', 3)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
})

test('an absence is cut to what is shown', () => {
  expect(columns('2026-03-02', 28, '2026-02-20T08:30:00+08:00', '2026-03-04T17:30:00+08:00')).toEqual([1, 3])
  expect(columns('2026-03-02', 28, '2026-03-05', '2026-05-01')).toEqual([4, 28])
  expect(columns('2026-03-02', 28, '2026-02-20', '2026-03-01')).toBeUndefined()
  expect(columns('2026-03-02', 28, '2026-04-20', '2026-04-21')).toBeUndefined()
})
