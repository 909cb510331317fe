import { expect, test } from 'vitest'
import { numeral } from './numeral.ts'

test('chapters are numbered as in the instrument', () => {
  expect([1, 9, 10, 11, 13, 19, 20].map(numeral)).toEqual(['一', '九', '十', '十一', '十三', '十九', '20'])
})
