import { expect, test } from 'vitest'
import { date, readArguments, UsageError, wholeNumber } from './arguments.ts'
import { whereOf } from './where.ts'

const complaint = (attempt: () => unknown): string => {
  try {
    attempt()
    return 'none'
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return error.message
  }
}

test('a negative number is an argument', () => {
  expect(readArguments(['2026-03-02', '-5', '--json'], { json: 'flag' }, ['DATE', 'N'])).toEqual({
    options: { json: true },
    given: ['2026-03-02', '-5'],
  })
})

test('an option keeps its value, and one that may be missing may', () => {
  expect(readArguments(['--data', 'there', 'x'], { data: 'text' }, ['FILE', 'MORE?'])).toEqual({
    options: { data: 'there' },
    given: ['x', undefined],
  })
})

test('each complaint names the argument and the reason', () => {
  expect([
    complaint(() => readArguments([], {}, ['FILE'])),
    complaint(() => readArguments(['a', 'b'], {}, ['FILE'])),
    complaint(() => readArguments(['--jason'], { json: 'flag' }, [])),
    complaint(() => date('DATE', '2026-02-30')),
    complaint(() => date('--from', 'yesterday')),
    complaint(() => wholeNumber('N', '3.5', [0, 9])),
    complaint(() => wholeNumber('--port', '70000', [0, 65_535])),
    complaint(() => whereOf({ database: 'mysql://root:secret@db' })),
  ]).toEqual([
    'FILE is missing',
    'there is one argument too many: b',
    "Unknown option '--jason'",
    'DATE is not a date (YYYY-MM-DD): 2026-02-30',
    '--from is not a date (YYYY-MM-DD): yesterday',
    'N is not a whole number: 3.5',
    '--port has to lie between 0 and 65535: 70000',
    '--database is not a postgres:// URL: mysql://root:…@db',
  ])
})

test('where nothing is named it is ./data', () => {
  expect([whereOf({}), whereOf({ data: 'x' }), whereOf({ database: 'postgres://localhost/county' })]).toEqual([
    { folder: './data' },
    { folder: 'x' },
    { url: 'postgres://localhost/county', folder: './data' },
  ])
})
