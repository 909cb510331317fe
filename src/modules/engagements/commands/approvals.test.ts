import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { arranged, given, invited, now } from '../testing/given.ts'

const forum = () => given(invited({ sort: 'forum' }))
const number = { number: '源委批〔2026〕3号', date: '2026-03-02' }

describe('the approvals of a ceremony', () => {
  refuses('engagement.ceremonies', '副县长代县政府批准', () =>
    forum().when('approve', {}, { as: 'vice-agriculture', at: now }),
  )
  allows('engagement.ceremonies', '县长批准', () => forum().when('approve', {}, { as: 'mayor', at: now }))
  it('are for ceremonies only, and not for a date to come', () => {
    expect(refusedBy(given(invited()).when('approve', {}, { as: 'mayor', at: now }))).toEqual(['system.input'])
    const note = (past: ReturnType<typeof given>, input: object) =>
      refusedBy(past.when('note-party-approval', input, { as: 'office-deputy', at: now }))
    expect(note(given(invited()), number)).toEqual(['system.input'])
    expect(note(forum(), { ...number, date: '2026-03-03' })).toEqual(['system.input'])
    expect(note(forum(), number)).toEqual([])
  })
  it('are owed by the mayor and the office, before the last working day', () => {
    const due = forum()
      .deadlines(now)
      .map(({ key, owes, due: until }) => ({ key, owes, due: until?.toString() }))
    const before = '2026-03-10T09:30:00Z'
    expect(due).toEqual([
      { key: 'engagement.through-office', owes: ['post:office-director'], due: before },
      { key: 'engagement.ceremonies:government', owes: ['post:mayor'], due: before },
      { key: 'engagement.ceremonies:party', owes: ['post:office-director'], due: before },
    ])
  })
})

describe('the review of what is foreign-related', () => {
  const review = (past: ReturnType<typeof given>, as: string) =>
    past.when('review-foreign', { result: 'agree' }, { as, at: now })
  refuses('conference.foreign', '由主办单位自己审核', () =>
    review(given(invited({ foreign: true })), 'agriculture.head'),
  )
  allows('conference.foreign', '由外事部门审核', () =>
    review(given(invited({ foreign: true })), 'foreign-affairs.head'),
  )
  it('is not asked of anything else', () => {
    expect(refusedBy(review(given(invited()), 'foreign-affairs.head'))).toEqual(['system.input'])
  })
})

describe('what ends an engagement', () => {
  it('the office declines, the host calls off; the hours of a clash come back', () => {
    expect(
      given(invited()).when('decline', { reason: '与常务会议冲突' }, { as: 'office-deputy', at: now }),
    ).toMatchObject({
      ok: true,
      events: [{ type: 'engagement.declined', data: { reason: '与常务会议冲突' } }],
    })
    expect(
      given(invited(), arranged()).when('cancel', { reason: '雨天' }, { as: 'agriculture.clerk', at: now }),
    ).toMatchObject({ ok: true, events: [{ type: 'engagement.cancelled', data: { wasAway: false } }] })
    expect(
      refusedBy(given(invited(), arranged()).when('cancel', { reason: '雨天' }, { as: 'finance.clerk', at: now })),
    ).toEqual(['engagement.through-office'])
  })
})
