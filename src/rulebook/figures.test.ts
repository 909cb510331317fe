import { expect, test } from 'vitest'
import { figure, loadRulebook, ratio, type Norm } from './index.ts'
import { figureTrouble } from './figures.ts'
import { examplePath } from './fixtures/example.ts'

const { norms } = loadRulebook(examplePath(2024))
const norm = (id: string): Norm => norms.get(id)!

test('a figure is read by its name', () => {
  expect(figure(norm('topic.materials'), 'wd')).toBe(3)
})

test('a share is two whole numbers', () => {
  expect(ratio(norm('meeting.quorum'), 'over')).toEqual({ over: 2, of: 3 })
  expect(ratio({ ...norm('meeting.quorum'), with: { at_least: '50%' } }, 'at_least')).toEqual({ over: 50, of: 100 })
})

test('an absent or wrong figure faults with norm and field', () => {
  expect(() => figure(norm('meeting.quorum'), 'wd')).toThrow(
    'meeting.quorum: with.wd should be a number, the rulebook has nothing',
  )
  expect(() => figure(norm('meeting.quorum'), 'over')).toThrow(
    'meeting.quorum: with.over should be a number, the rulebook has "2/3"',
  )
  expect(() => figure({ ...norm('meeting.quorum'), with: { characters: null } }, 'characters')).toThrow(
    'the rulebook has null',
  )
  expect(() => ratio(norm('topic.materials'), 'wd')).toThrow(
    'topic.materials: with.wd should be a share such as 1/2 or 50%, the rulebook has 3',
  )
  expect(() => ratio({ ...norm('meeting.quorum'), with: { over: '3/2' } }, 'over')).toThrow('the rulebook has "3/2"')
})

test('names of counts are typed, other names are the rulebook’s own', () => {
  const sound = {
    wd: 5,
    extend_wd: 10,
    wd_at_least: 7,
    hours: 0.5,
    per_year: [1, 2],
    per_unit_per_year: null,
    over: '1/2',
    from: 'meeting-closed',
    unit_by: '01-31',
    room_kind: ['a'],
    amount: { over: 500000, unit: '元' },
  }
  const wrong = {
    wd: '5',
    extend_days: -1,
    hours: Number.NaN,
    per_year: [1],
    over: '1/0',
    from: '',
    government_by: '13-01',
  }
  expect(Object.entries(sound).filter(([name, value]) => figureTrouble(name, value))).toEqual([])
  expect(Object.entries(wrong).filter(([name, value]) => !figureTrouble(name, value))).toEqual([])
})
