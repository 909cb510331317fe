import { expect, test } from 'vitest'
import { settled } from './punctuation.ts'

test('half-width punctuation beside Chinese becomes full-width', () => {
  expect(settled('可以开会:须超过应到人数二分之一, 至少 5 人')).toBe('可以开会：须超过应到人数二分之一，至少 5 人')
  expect(settled('方案(送审稿)')).toBe('方案（送审稿）')
})

test('figures, times and English keep their own', () => {
  expect(settled('今日 14:30 前')).toBe('今日 14:30 前')
  expect(settled('共1,000件')).toBe('共1,000件')
  expect(settled('Submit, then sign (head)')).toBe('Submit, then sign (head)')
})
