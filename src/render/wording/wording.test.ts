import { expect, test } from 'vitest'
import type { Block } from '../contract.ts'
import { markOf } from './mark.ts'
import { numbered } from './numbered.ts'
import { chineseNumeral } from './numeral.ts'
import { chineseDate, documentNumber, joined, noteOf } from './phrase.ts'

const p = (level: 0 | 1 | 2 | 3 | 4): Block => ({ type: 'paragraph', level, text: '文' })
const labels = (...levels: (0 | 1 | 2 | 3 | 4)[]) =>
  numbered(levels.map(p)).map((block) => (block.type === 'paragraph' ? block.label : ''))

test('GB/T 9704-2012, 7.3.3: 一、（一）1.（1）; a heading begins the levels below it anew', () => {
  expect(labels(1, 0, 2, 3, 4, 4, 3, 2, 3, 1, 2)).toEqual([
    '一、',
    '',
    '（一）',
    '1.',
    '（1）',
    '（2）',
    '2.',
    '（二）',
    '1.',
    '二、',
    '（一）',
  ])
})

test('numerals', () => {
  expect([1, 9, 10, 11, 19, 20, 21, 99, 100].map(chineseNumeral)).toEqual([
    '一',
    '九',
    '十',
    '十一',
    '十九',
    '二十',
    '二十一',
    '九十九',
    '100',
  ])
})

test('GB/T 9704-2012, 7.2.5 and 7.3.5.4: number and date without padding', () => {
  expect(documentNumber({ mark: '源政发', year: 2026, number: 1 })).toBe('源政发〔2026〕1号')
  expect(chineseDate('2026-03-09')).toBe('2026年3月9日')
})

test('lists are joined by commas, whatever they ended with', () => {
  expect(joined(['县委各部门，', '县人大、县政协。', '县法院'])).toBe('县委各部门，县人大、县政协，县法院')
  expect(joined([])).toBe('')
})

test('GB/T 9704-2012, 7.3.6: the note in one pair of brackets; without one it says the publicity', () => {
  expect([
    noteOf({ note: '此件发至县团级' }),
    noteOf({ note: '（此件发至县团级）' }),
    noteOf({ publicity: 'on-request' }),
    noteOf({ note: '联系人：李慧', publicity: 'published' }),
    noteOf({}),
  ]).toEqual(['（此件发至县团级）', '（此件发至县团级）', '（此件依申请公开）', '（联系人：李慧）', ''])
})

test('GB/T 9704-2012, 7.2.4 and 10: the mark follows from form and issuers unless one is given', () => {
  const [one, two] = [['县财政局'], ['县财政局', '县水利局']]
  expect([
    markOf({ form: 'down', issuers: one }),
    markOf({ form: 'up', issuers: two }),
    markOf({ form: 'letter', issuers: two }),
    markOf({ form: 'order', issuers: one }),
    markOf({ form: 'minutes', issuers: one }),
    markOf({ form: 'minutes', issuers: one, mark: '常务会议纪要' }),
  ]).toEqual([
    { lines: ['县财政局文件'], suffix: '' },
    { lines: two, suffix: '文件' },
    { lines: ['县财政局'], suffix: '' },
    { lines: ['县财政局令'], suffix: '' },
    { lines: ['县财政局会议纪要'], suffix: '' },
    { lines: ['常务会议纪要'], suffix: '' },
  ])
})
