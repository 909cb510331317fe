import { expect, test } from 'vitest'
import { asked, checkFilter } from './filter.ts'

test('what an address may not carry is dropped', () => {
  expect(
    checkFilter({
      q: ' 供水 ',
      stage: 'pooled',
      lamp: 'purple',
      box: 'secret',
      sort: 'due',
      order: 'up',
      page: '0',
      view: 'globe',
      evil: 1,
    }),
  ).toEqual({ q: ' 供水 ', stage: 'pooled', sort: 'due' })
})

test('a long search is cut, a page from the second on is kept, a number is a word', () => {
  expect(
    checkFilter({ q: '字'.repeat(200), page: 3, unit: 12, lamp: 'red', box: 'closed', order: 'desc', view: 'board' }),
  ).toEqual({
    q: '字'.repeat(100),
    unit: '12',
    lamp: 'red',
    box: 'closed',
    order: 'desc',
    page: 3,
    view: 'board',
  })
})

test('a kind and a year narrow the search; a page of one kind keeps to it', () => {
  const search = checkFilter({ kind: 'document', year: '2026', q: '供水' })
  expect(search).toEqual({ kind: 'document', year: 2026, q: '供水' })
  expect(asked(undefined, search)).toEqual({ kind: 'document', year: 2026, q: '供水' })
  expect(asked('topic', search)).toEqual({ kind: 'topic', year: 2026, q: '供水' })
  expect(checkFilter({ year: '26' })).toEqual({})
})

test('how a list is shown is no filter of it', () => {
  expect(asked('task', { q: '防汛', view: 'board' })).toEqual({ kind: 'task', q: '防汛' })
})
