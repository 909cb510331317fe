import { expect, it } from 'vitest'
import { actingOf, first, inputOf, isUrgent } from './entry.ts'
import type { Seat } from './proposal.ts'

const seat = (id: string, tier: Seat['tier'], proposed: string | null): Seat => ({
  post: { id, name: { zh: id, en: id } },
  tier,
  byRule: null,
  choices: [],
  required: tier === 'head',
  proposed,
})
const figures = { ahead: 3, over: 3 }
const head = [seat('finance.head', 'head', 'finance.deputy')]
const entry = { ...first('2026-03-02', true, figures), place: '济南', reason: '会议', phone: '3240000' }

it('a head begins in time, and a day earlier is urgent', () => {
  expect([
    entry.from,
    first('2026-03-02', false, figures).from,
    isUrgent(entry, head, '2026-03-02', figures),
    isUrgent({ ...entry, from: '2026-03-04' }, head, '2026-03-02', figures),
    isUrgent({ ...entry, from: '2026-03-04' }, [seat('finance.clerk', 'staff', null)], '2026-03-02', figures),
    isUrgent({ ...entry, from: '2026-03-04' }, head, '2026-03-02', { ahead: undefined, over: undefined }),
  ]).toEqual(['2026-03-05', '2026-03-02', false, true, false, false])
})

it('sends the proposed one, or whoever was chosen instead, for every post', () => {
  const both = [seat('vice-security', 'leader', null), seat('police.head', 'head', 'police.deputy')]
  expect(inputOf(entry, head, false)).toEqual({
    kind: 'official',
    from: '2026-03-05',
    until: '2026-03-05',
    place: '济南',
    reason: '会议',
    acting: 'finance.deputy',
    phone: '3240000',
  })
  expect(inputOf({ ...entry, untilHalf: 'morning', grounds: '紧急调度' }, both, true)).toEqual({
    kind: 'official',
    from: '2026-03-05',
    until: '2026-03-05',
    untilHalf: 'morning',
    place: '济南',
    reason: '会议',
    also: [{ post: 'police.head', acting: 'police.deputy' }],
    phone: '3240000',
    urgent: true,
    grounds: '紧急调度',
  })
  expect(actingOf({ ...entry, acting: { 'finance.head': '' } }, head[0]!)).toBe('')
})
