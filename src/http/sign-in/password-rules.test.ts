import { expect, it } from 'vitest'
import { oneTimePassword, passwordProblem } from './password-rules.ts'

it.each([
  ['Kx7#mountain-Rain', undefined],
  ['山高水长Kx7山高水长A', undefined],
  ['Short#7a', '口令至少 10 位，现为 8 位'],
  [`Aa7#${'x9'.repeat(70)}`, '口令最多 128 位'],
  ['onlylowercaseletters', '大写字母、小写字母、数字、符号至少用 3 类'],
  ['Finance.Head2026!', '口令不能包含账号'],
  ['Aa1!1111111111', '口令中连续或重复的字符过多'],
  ['Abcdefghijklm1!', '口令中连续或重复的字符过多'],
])('%s: %s', (password, problem) => {
  expect(passwordProblem(password, 'finance.head')?.zh).toBe(problem)
})

it('makes one-time passwords that keep the rules and differ', () => {
  const made = Array.from({ length: 200 }, () => oneTimePassword('mayor'))
  expect(made.filter((password) => passwordProblem(password, 'mayor') !== undefined)).toEqual([])
  expect(new Set(made).size).toBe(200)
})
