import { expect, test } from 'vitest'
import { articleName, cite, loadRulebook } from './index.ts'
import { fromNumeral, toNumeral } from './numerals.ts'
import { examplePath } from './fixtures/example.ts'

const rulebook = loadRulebook(examplePath(2024))

test('a citation names the article in both languages', () => {
  expect(cite(rulebook, 'topic.late')).toEqual({
    norm: 'topic.late',
    article: 4,
    title: { zh: '第四条', en: 'Article 4' },
    force: 'principle',
    says: { zh: '会前一般不临时受理议题', en: 'No late topics' },
  })
})

test('a norm that the rulebook does not have faults', () => {
  expect(() => cite(rulebook, 'topic.early')).toThrow('example-2024 has no norm topic.early')
})

test.each([
  [1, '第一条'],
  [10, '第十条'],
  [11, '第十一条'],
  [20, '第二十条'],
  [51, '第五十一条'],
  [99, '第九十九条'],
  [100, '第一百条'],
  [101, '第一百零一条'],
  [110, '第一百一十条'],
  [111, '第一百一十一条'],
  [199, '第一百九十九条'],
])('article %i is %s', (n, name) => {
  expect(articleName(n)).toBe(name)
})

test.each([0, 200, 1.5, Number.NaN])('there is no numeral for %d', (n) => {
  expect(() => toNumeral(n)).toThrow(RangeError)
})

test('every numeral reads back, however it is written', () => {
  for (let n = 1; n <= 199; n++) expect(fromNumeral(toNumeral(n))).toBe(n)
  expect(['51', '５１', '五 十　一', '一百〇一', '一百零一', '0', '200', '二百', '十十', ''].map(fromNumeral)).toEqual([
    51,
    51,
    51,
    101,
    101,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
