import { expect, it, test } from 'vitest'
import { chineseNumeral } from '../wording/numeral.ts'
import { readMark } from './mark.ts'
import { chineseNumber } from './numeral.ts'

it('numbers 1 to 99 are read back', () => {
  const all = Array.from({ length: 99 }, (_, i) => i + 1)
  expect(all.map((n) => chineseNumber(chineseNumeral(n)))).toEqual(all)
  expect(['', '百', '一一', '十百'].map(chineseNumber)).toEqual([undefined, undefined, undefined, undefined])
  expect(chineseNumber('一百零三')).toBe(103)
})

test.each([
  [1, '十二、'],
  [2, '（十二）'],
  [3, '12.'],
  [4, '（12）'],
])('level %i of clause 7.3.3 is read: %s', (level, typed) => {
  expect(readMark(`${typed}严格会议组织。`)).toEqual({ level, number: 12, typed, rest: '严格会议组织。' })
})

it.each([
  ['一.总体要求', 1, 1, '一.'],
  ['二， 总体要求', 1, 2, '二，'],
  ['(三)会议', 2, 3, '(三)'],
  ['（四）、会议', 2, 4, '（四）、'],
  ['1、会议', 3, 1, '1、'],
  ['２．会议', 3, 2, '２．'],
  ['(5)会议', 4, 5, '(5)'],
  ['6）会议', 4, 6, '6）'],
] as const)('reads %s as a clerk meant it', (text, level, number, typed) => {
  expect(readMark(text)).toMatchObject({ level, number, typed })
})

it.each([
  '1.5万元用于',
  '2022.3.7召开',
  '一、二季度全县',
  '一、二、三产业融合',
  '一是坚持',
  '2022年3月',
  '（试行）',
  '十分重要',
  '第一条 为了',
])('%s begins with no number of a level', (text) => {
  expect(readMark(text)).toBeUndefined()
})
