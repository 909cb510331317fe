import { expect, test } from 'vitest'
import { checkReckoning } from './reckoning.ts'

test('a link to the reckoner brings a date and a number of days, or nothing', () => {
  expect(checkReckoning({ date: '2026-09-24', n: '-3' })).toEqual({ date: '2026-09-24', n: -3 })
  expect(checkReckoning({ date: 'yesterday', n: 1.5 })).toEqual({})
  expect(checkReckoning({ n: 501 })).toEqual({})
  expect(checkReckoning({})).toEqual({})
})
