import { expect, test } from 'vitest'
import { figure, loadRulebook, makeShelf, ratio, type Rulebook } from './index.ts'
import { examplePath } from './fixtures/example.ts'

const old = loadRulebook(examplePath(2019))
const next = loadRulebook(examplePath(2024))
const shelf = makeShelf([next, old])
const day = (iso: string) => Temporal.PlainDate.from(iso)
const variant = (of: Rulebook, change: Partial<Rulebook>): Rulebook => ({ ...of, ...change })

test('the version in force on a day', () => {
  const days = ['2019-03-31', '2019-04-01', '2024-03-31', '2024-04-01', '2099-01-01']
  expect(days.map((d) => shelf.at(day(d))?.id)).toEqual([
    undefined,
    'example-2019',
    'example-2019',
    'example-2024',
    'example-2024',
  ])
})

test('a new version brings its own figures, the old one keeps its own', () => {
  const of = (date: string) => shelf.current(day(date)).norms
  expect(
    [of('2020-01-01'), of('2025-01-01')].map((n) => [
      figure(n.get('topic.materials')!, 'wd'),
      ratio(n.get('meeting.quorum')!, 'over'),
    ]),
  ).toEqual([
    [5, { over: 1, of: 2 }],
    [3, { over: 2, of: 3 }],
  ])
})

test('after a repeal without successor none is in force', () => {
  const alone = makeShelf([old])
  expect(alone.at(day('2024-03-31'))).toBe(old)
  expect(alone.at(day('2024-04-01'))).toBeUndefined()
  expect(() => alone.current(day('2024-04-01'))).toThrow('No rulebook is in force on 2024-04-01')
})

test('a running matter finds its own version by id', () => {
  expect(shelf.byId('example-2019')).toBe(old)
  expect(shelf.byId('example-2030')).toBeUndefined()
})

test('overlapping versions are refused', () => {
  expect(() => makeShelf([old, old])).toThrow('Two rulebooks have the id example-2019')
  expect(() => makeShelf([old, variant(old, { id: 'other' })])).toThrow('both come into force on 2019-04-01')
  expect(() => makeShelf([old, variant(next, { government: { ...next.government, code: '000001' } })])).toThrow(
    'belong to different governments',
  )
})
