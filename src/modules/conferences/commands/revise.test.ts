import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { given, now, planned, submitted } from '../testing/given.ts'

const revise = (input: object, as = 'agriculture.deputy') =>
  given(planned({ alternatives: { hold: '确需部署' }, townshipHeads: ['lucun'], guestsReason: '签责任书' })).when(
    'revise',
    input,
    { as, at: now },
  )
const changes = (input: object) => {
  const outcome = revise(input)
  return outcome.ok
    ? outcome.events.map((event) => ('changes' in event.data ? event.data.changes : undefined))
    : outcome.refusals
}

describe('conference.revise', () => {
  it('changes only what is entered, and keeps answers beside new ones', () => {
    expect(changes({ hours: 2, alternatives: { merge: '没有同类会议' } })).toEqual([
      { hours: 2, alternatives: { hold: '确需部署', merge: '没有同类会议' } },
    ])
    expect(changes({ withoutGuests: true })).toEqual([{ leaders: [], townshipHeads: [], guestsReason: null }])
  })

  it('leads to the plan as changed', () => {
    const { state } = given(planned(), {
      type: 'conference.revised',
      data: { on: '2026-03-03', by: { post: 'agriculture.clerk', for: null }, changes: { hours: 2 } },
    })
    expect(state).toEqual({ ...given(planned()).state, hours: 2 })
  })

  it('is for the lead unit while the plan is not submitted, and changes something', () => {
    expect(refusedBy(revise({ hours: 2 }, 'finance.clerk'))).toEqual(['system.authority'])
    expect(
      refusedBy(given(planned(), submitted).when('revise', { hours: 2 }, { as: 'agriculture.clerk', at: now })),
    ).toEqual(['system.stage'])
    expect(refusedBy(revise({}))).toEqual(['system.input'])
    expect(refusedBy(revise({ leaders: ['finance.head'] }))).toEqual(['system.input'])
  })

  refuses('conference.plan', '改到今日召开', () => revise({ date: '2026-03-02' }))
  allows('conference.plan', '改到以后召开', () => revise({ date: '2026-06-01' }))
  refuses('conference.no-mayor', '补邀县长', () => revise({ leaders: ['mayor'] }))
  allows('conference.no-mayor', '改为以县政府名义并邀请县长', () => revise({ sort: 'county', leaders: ['mayor'] }))
})
