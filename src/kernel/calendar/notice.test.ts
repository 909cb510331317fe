import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseNotice, readNotices } from './index.ts'

const notice = {
  year: 2030,
  notice: { number: '示例〔2029〕1号', date: '2029-11-01', checked: false },
  source: 'invented for a test',
  papers: ['https://example.org/notice'],
  days: [
    { name: '元旦', date: '2029-12-31', isOffDay: true },
    { name: '元旦', date: '2030-01-05', isOffDay: false },
  ],
}
const problemsOf = (source: string) => {
  const parsed = parseNotice(source, 'x.json')
  return 'problems' in parsed ? parsed.problems.map((p) => `${p.file} ${p.field}: ${p.says.en}`) : []
}
const alter = (change: object) => problemsOf(JSON.stringify({ ...notice, ...change }))
const first = notice.days[0]!

test('a sound notice is read as it stands, with days of the December before', () => {
  expect(parseNotice(JSON.stringify(notice), 'x.json')).toEqual({ notice })
})

test.each<[string, object, string[]]>([
  [
    'a date of another year',
    { days: [first, { ...first, date: '2031-05-01' }] },
    ['x.json days.1.date: 2031-05-01 does not belong to 2030'],
  ],
  [
    'a date given twice',
    { days: [first, { ...first, isOffDay: false }] },
    ['x.json days.1.date: 2029-12-31 is given twice, first in days.0'],
  ],
  [
    'a date that does not exist',
    { days: [{ ...first, date: '2030-02-30' }] },
    ['x.json days.0.date: Invalid ISO date'],
  ],
  [
    'a word for yes',
    { days: [{ ...first, isOffDay: 'yes' }] },
    ['x.json days.0.isOffDay: Invalid input: expected boolean, received string'],
  ],
  ['no days', { days: [] }, ['x.json days: Too small: expected array to have >=1 items']],
  ['no notice', { notice: undefined }, ['x.json notice: Missing']],
  ['an unknown field', { weekend: [] }, ['x.json weekend: There is no such field']],
  [
    'several at once',
    { year: '2030', source: '' },
    [
      'x.json year: Invalid input: expected number, received string',
      'x.json source: Too small: expected string to have >=1 characters',
    ],
  ],
])('%s is refused with field and reason', (_, change, expected) => {
  expect(alter(change)).toEqual(expected)
})

test('what is not JSON is refused, in both languages', () => {
  expect(problemsOf('{')[0]).toMatch(/^x\.json : Not valid JSON/)
  const parsed = parseNotice(JSON.stringify({ ...notice, year: undefined }), 'x.json')
  expect(parsed).toEqual({ problems: [{ file: 'x.json', field: 'year', says: { zh: '缺少此项', en: 'Missing' } }] })
})

test('one bad file of a folder faults with its name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'notices-'))
  try {
    writeFileSync(join(folder, 'good.json'), JSON.stringify(notice))
    writeFileSync(join(folder, 'README.md'), 'not a notice')
    expect(readNotices(folder)).toEqual([notice])
    writeFileSync(join(folder, 'bad.json'), JSON.stringify({ ...notice, year: 1900 }))
    expect(() => readNotices(folder)).toThrow(/bad\.json year: Too small/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('every notice carried with the project names its number, date and licence', () => {
  const notices = readNotices(join(import.meta.dirname, '../../../calendars'))
  expect(notices.map((n) => n.year)).toEqual([2018, 2019, 2019, 2020, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
  for (const n of notices) {
    expect(n.notice.number).toMatch(/^国办发明电〔20\d\d〕\d+号$/)
    expect(n.notice.number.includes(n.notice.date.slice(0, 4))).toBe(true)
    expect(n.source).toMatch(/holiday-cn .*MIT/)
    expect(n.papers).toHaveLength(1)
  }
})
