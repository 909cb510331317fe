import { describe, expect, it } from 'vitest'
import type { Exception } from '#kernel'
import { drafted as topicOf } from '../state.ts'
import { decided, given, givenIn, meetingDay, pooled, reported } from '../testing/given.ts'
import { partyReported } from './timing.ts'

const late: Exception = {
  norm: 'topic.late',
  reason: '防汛应急',
  person: 'mayor',
  post: 'mayor',
  at: '2026-03-12T07:00:00Z',
}
const state = (
  events: Parameters<typeof given>,
  at: string,
  { exceptions = [] as Exception[], world = given, kind = 'executive' as const } = {},
) => {
  const c = world(...events).view(at)
  return partyReported(topicOf(c.state), { kind, date: meetingDay }, exceptions, c).state
}

// Three working days before Monday 16 March is Wednesday 11 March.
describe('[topic.party-lead] partyReported', () => {
  it('is open until the date, reported in time, or missed', () => {
    expect(state(pooled(), '2026-03-11T17:30')).toBe('open')
    expect(state(pooled(), '2026-03-11T17:31')).toBe('missed')
    expect(state([...pooled(), reported('2026-03-11T17:30')], '2026-03-12T09:00')).toBe('reported')
    expect(state([...pooled(), reported('2026-03-11T17:31')], '2026-03-12T09:00')).toBe('missed')
  })
  it('is covered by a late admission only once it was reported, and only as the office reads it', () => {
    const after = [...pooled(), reported('2026-03-13T09:00')]
    expect(state(pooled(), '2026-03-13T09:00', { exceptions: [late] })).toBe('missed')
    expect(state(after, '2026-03-13T10:00', { exceptions: [late] })).toBe('admitted-late')
    expect(state(after, '2026-03-13T10:00', { exceptions: [{ ...late, norm: 'topic.unsettled' }] })).toBe('missed')
    expect(
      state(after, '2026-03-13T10:00', {
        exceptions: [late],
        world: givenIn({ readings: { 'urgent-party': { urgent: 'not-allowed' } } }),
      }),
    ).toBe('missed')
  })
  it('falls into the last days where the office reads them as a window', () => {
    const window = { world: givenIn({ readings: { 'party-lead-window': { direction: 'window', by: 'office' } } }) }
    expect(state([...pooled(), reported('2026-03-10T17:00')], '2026-03-11T09:00', window)).toBe('open')
    expect(state([...pooled(), reported('2026-03-11T08:30')], '2026-03-11T09:00', window)).toBe('reported')
    expect(state(pooled(), '2026-03-13T17:00', window)).toBe('open')
  })
  it('is not met by a report on what the meeting decided', () => {
    expect(state([...decided(), reported('2026-03-17T09:00')], '2026-03-17T10:00', { exceptions: [late] })).toBe(
      'missed',
    )
  })
})
