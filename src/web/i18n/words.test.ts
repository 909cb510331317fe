import { expect, test } from 'vitest'
import { filled, words } from './words.ts'

test('slots are filled; unknown ones stay visible', () => {
  expect(filled('剩 {n} 个工作日', { n: 3 })).toBe('剩 3 个工作日')
  expect(filled('{a} {b}', { a: 1 })).toBe('1 {b}')
})

test('a word whose English lacks a slot fails the type check', () => {
  words({ good: { zh: '共 {n} 件', en: '{n} matters' } })
  // @ts-expect-error the English has no {n}
  words({ bad: { zh: '共 {n} 件', en: 'matters' } })
  // @ts-expect-error no English at all
  words({ worse: { zh: '工作台' } })
})
