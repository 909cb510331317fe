import { describe, expect, it } from 'vitest'
import type { OrganisationView } from '../../../../org/contract.ts'
import { addDays, daysBetween, seatsOf } from './proposal.ts'

const named = (id: string) => ({ id, name: { zh: id, en: id } })
const held = (id: string, person: string | null = id) => ({
  post: named(id),
  person: person === null ? null : named(person),
  since: null,
  evidence: null,
  away: false,
  acting: null,
  nobody: false,
})
const leader = (id: string, rank: string, pair: string, presidesFor: string[] = []) => ({
  ...held(id),
  rank,
  charge: [],
  pair: named(pair),
  presidesFor: presidesFor.map(named),
})
const unit = (id: string, others: string[] = []) => ({
  ...named(id),
  kind: 'department',
  duties: [],
  independent: false,
  former: [],
  leader: null,
  head: held(`${id}.head`),
  deputy: held(`${id}.deputy`),
  clerk: held(`${id}.clerk`),
  others: others.map((other) => held(other)),
})
const view = (absences: { post: string; from: string; until: string; kind?: string }[] = []): OrganisationView => ({
  government: { code: '', name: named('').name },
  leaders: [
    leader('mayor', 'mayor', 'executive'),
    leader('executive', 'vice-mayor', 'vice-industry', ['mayor']),
    leader('vice-industry', 'vice-mayor', 'executive'),
    leader('group-member', 'party-group', 'vice-industry'),
  ],
  units: [unit('finance'), unit('police', ['police.second'])],
  gone: [],
  counsel: [],
  administrators: [],
  outside: [],
  designation: null,
  absences: absences.map(({ post, from, until, kind = 'leave' }) => ({
    post: named(post),
    from,
    until,
    reason: '',
    acting: null,
    matter: { kind, id: '1' },
  })),
})
const span = { from: '2026-03-05', until: '2026-03-06' }
const told = (posts: string[], absences: Parameters<typeof view>[0] = []) =>
  seatsOf(view(absences), posts, span).map(({ post, tier, byRule, choices, required, proposed }) => [
    post.id,
    tier,
    byRule?.id ?? null,
    choices.filter(({ away }) => !away).map(({ id }) => id),
    required,
    proposed,
  ])

describe('who is proposed to act', () => {
  it('for a leader the pair, unless away; then another leader, never the mayor', () => {
    expect(told(['vice-industry'])).toEqual([['vice-industry', 'leader', 'executive', ['group-member'], false, null]])
    expect(
      told(['vice-industry'], [{ post: 'executive', from: '2026-03-06T12:00:00+08:00', until: '2026-03-09' }]),
    ).toEqual([['vice-industry', 'leader', 'executive', ['group-member'], true, 'group-member']])
  })
  it('for the mayor whoever presides, or another vice mayor', () => {
    expect(told(['mayor'])).toEqual([['mayor', 'mayor', 'executive', ['vice-industry'], false, null]])
    expect(told(['mayor'], [{ post: 'executive', from: '2026-03-01', until: '2026-03-05' }])).toEqual([
      ['mayor', 'mayor', 'executive', ['vice-industry'], true, 'vice-industry'],
    ])
  })
  it('for a head the deputy, or somebody else of the unit', () => {
    expect(told(['police.head'])).toEqual([
      ['police.head', 'head', null, ['police.deputy', 'police.second'], true, 'police.deputy'],
    ])
    expect(told(['police.head'], [{ post: 'police.deputy', from: '2026-03-05', until: '2026-03-05' }])).toEqual([
      ['police.head', 'head', null, ['police.second'], true, 'police.second'],
    ])
  })
  it('for whoever holds several posts, each; nobody acts for oneself', () => {
    expect(told(['police.head', 'vice-industry', 'police.deputy'])).toEqual([
      ['vice-industry', 'leader', 'executive', ['group-member'], false, null],
      ['police.head', 'head', null, ['police.second'], true, 'police.second'],
      ['police.deputy', 'staff', null, ['police.second', 'police.clerk'], false, null],
    ])
  })
  it('an hour elsewhere is no absence, nor another week', () => {
    expect(
      told(
        ['finance.head'],
        [
          { post: 'finance.deputy', from: '2026-03-05', until: '2026-03-05', kind: 'engagement' },
          { post: 'finance.deputy', from: '2026-03-07', until: '2026-03-09' },
        ],
      ),
    ).toEqual([['finance.head', 'head', null, ['finance.deputy'], true, 'finance.deputy']])
  })
})

it('counts days as the calendar does', () => {
  expect([
    daysBetween(span, false, false),
    daysBetween(span, true, true),
    daysBetween({ from: '2026-02-27', until: '2026-03-01' }, false, false),
    addDays('2026-02-27', 3),
  ]).toEqual([2, 1, 3, '2026-03-02'])
})
