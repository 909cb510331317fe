import { describe, expect, it } from 'vitest'
import type { OpenDeadline } from '#kernel'
import { demoWorld } from '#org/testing'
import type { TopicEvent } from './events.ts'
import { topics } from './procedure.ts'
import {
  agreed,
  consulted,
  decided,
  drafted,
  friday,
  given,
  givenIn,
  meetingDay,
  monday,
  pooled,
  replied,
  reported,
  returned,
  scheduled,
  silent,
  submitted,
} from './testing/given.ts'

const shown = (open: readonly OpenDeadline[]) =>
  open.map((d) => ({
    key: d.key,
    owes: d.owes,
    due: d.due?.toZonedDateTimeISO('Asia/Shanghai').toPlainDateTime().toString({ smallestUnit: 'minute' }) ?? null,
    lapse: d.lapse,
  }))
const at = (events: readonly TopicEvent[], when: string, world = given) => shown(world(...events).deadlines(when))

describe('deadlines of a topic', () => {
  it('[countersign.reply] runs three working days for each unit still asked, and ends in consent', () => {
    expect(at([drafted(), consulted()], monday)).toEqual([
      { key: 'countersign.reply:development', owes: ['unit:development'], due: '2026-03-05T17:30', lapse: 'consent' },
      { key: 'countersign.reply:health', owes: ['unit:health'], due: '2026-03-05T17:30', lapse: 'consent' },
    ])
    expect(at([drafted(), consulted(), replied('development'), silent('health')], friday)).toEqual([])
  })
  it('[countersign.reply] runs past the Spring Festival with its make-up workdays', () => {
    // Wednesday 26 January 2022: the 27th, the 28th, and Saturday the 29th, which was worked.
    expect(at([drafted(), consulted({ on: '2022-01-26', units: ['health'] })], '2022-01-26T10:00')).toEqual([
      { key: 'countersign.reply:health', owes: ['unit:health'], due: '2022-01-29T17:30', lapse: 'consent' },
    ])
  })
  it('[countersign.reply] is as long as the lead department says', () => {
    expect(at([drafted(), consulted({ units: ['health'], within: 5 })], monday)[0]?.due).toBe('2026-03-09T17:30')
  })
  it('[countersign.reply] only reminds where the office does not read silence as consent for topics', () => {
    const world = givenIn({ readings: { 'silence-scope': { topics: false, signatures: false } } })
    expect(at([drafted(), consulted({ units: ['health'] })], monday, world)).toEqual([
      { key: 'countersign.reply:health', owes: ['unit:health'], due: '2026-03-05T17:30', lapse: 'remind' },
    ])
  })
  it('[countersign.reply] follows a unit that was merged into another', () => {
    const world = givenIn({
      events: [
        { type: 'organisation.unit-merged', data: { unit: 'health', into: 'civil-affairs', until: '2026-03-03' } },
      ],
    })
    expect(at([drafted(), consulted({ units: ['health'] })], '2026-03-04T09:00', world)[0]?.owes).toEqual([
      'unit:civil-affairs',
    ])
  })
  it('[topic.materials-lead] falls five working days before the intended date, for meetings that have it', () => {
    const owed = [{ key: 'topic.materials-lead', owes: ['unit:finance'], due: '2026-03-09T17:30', lapse: 'remind' }]
    expect(at([drafted({ planned: meetingDay })], monday)).toEqual(owed)
    expect(at([drafted({ planned: meetingDay }), ...agreed], monday)).toEqual(owed)
    expect(at([drafted({ planned: meetingDay }), ...agreed, submitted(), returned()], friday)).toEqual(owed)
    expect(at([drafted({ planned: meetingDay }), ...agreed, submitted()], friday)).toEqual([])
    expect(at([drafted({ planned: meetingDay, meeting: 'mayors-office' })], monday)).toEqual([])
  })
  it('[topic.party-lead] falls three working days before the meeting and is met by a report', () => {
    const owed = [{ key: 'topic.party-lead', owes: ['office'], due: '2026-03-11T17:30', lapse: 'remind' }]
    expect(at([...pooled(), scheduled()], friday)).toEqual(owed)
    expect(at([...pooled(), scheduled(), reported('2026-03-10T09:00')], '2026-03-10T10:00')).toEqual([])
    expect(at([...pooled(), scheduled(), reported('2026-03-12T09:00')], '2026-03-12T10:00')).toEqual(owed)
    expect(at([...pooled({ meeting: 'mayors-office' }), scheduled(meetingDay, 'mayors-office')], friday)).toEqual([])
    expect(
      at(
        [...pooled(), scheduled()],
        friday,
        givenIn({ readings: { 'party-lead-window': { direction: 'latest', by: 'lead-unit' } } }),
      ),
    ).toEqual([{ ...owed[0], owes: ['unit:finance'] }])
  })
  it('[topic.party-lead] is due when the meeting opens once the mayor has admitted the topic late', () => {
    const c = {
      ...given(...pooled({}, '2026-03-12T10:00'), scheduled()).view('2026-03-13T09:00'),
      exceptions: [
        { norm: 'topic.late', reason: '防汛应急', person: 'mayor', post: 'mayor', at: '2026-03-12T07:00:00Z' },
      ],
    }
    expect(topics.deadlines?.(c)).toEqual([
      {
        norm: 'topic.party-lead',
        owes: ['office'],
        says: { zh: '向县委报备', en: 'Report to the Party committee' },
        by: '2026-03-16T01:00:00Z',
      },
    ])
  })
  it('[document.after-meeting] gives five working days, ten after a major revision, none for what was rejected', () => {
    const office = ['unit:finance', 'office']
    expect(at(decided({ document: true }), '2026-03-16T11:00')).toEqual([
      { key: 'document.after-meeting', owes: office, due: '2026-03-23T17:30', lapse: 'remind' },
    ])
    expect(at(decided({ normative: true }), '2026-03-16T11:00')[0]?.key).toBe('document.after-meeting')
    expect(at(decided({}, { conclusion: 'passed-with-changes', revision: 'major' }), '2026-03-16T11:00')).toEqual([
      { key: 'document.after-revision', owes: ['unit:finance'], due: '2026-03-30T17:30', lapse: 'remind' },
    ])
    expect(at(decided({ document: true }, { conclusion: 'rejected' }), '2026-03-16T11:00')).toEqual([])
    expect(at(decided(), '2026-03-16T11:00')).toEqual([])
  })
  it('[document.after-revision] runs from when the meeting closed, or from when the revision was ordered, as the office reads it', () => {
    const events: TopicEvent[] = [
      ...decided({}, { conclusion: 'passed-with-changes', revision: 'major' }),
      { type: 'topic.meeting-closed', data: { meeting: 'meeting-1', on: '2026-03-17' } },
    ]
    expect(at(events, '2026-03-17T18:00')[0]?.due).toBe('2026-03-31T17:30')
    expect(
      at(events, '2026-03-17T18:00', givenIn({ readings: { 'revision-start': { from: 'revision-ordered' } } }))[0]?.due,
    ).toBe('2026-03-30T17:30')
  })
  it('[party.report-important] stays open without a date until the decision was reported', () => {
    expect(at(decided({ important: true }), '2026-03-16T11:00')).toEqual([
      { key: 'party.report-important', owes: ['office'], due: null, lapse: 'remind' },
    ])
    expect(at([...decided({ important: true }), reported('2026-03-17T09:00')], '2026-03-17T10:00')).toEqual([])
  })
})

describe('lapse of a reply', () => {
  const lapse = (events: readonly TopicEvent[], options: Parameters<typeof demoWorld>[0] = {}) => {
    const past = givenIn(options)(...events)
    const due = givenIn(options)(drafted(), consulted({ units: ['health'] })).deadlines(monday)[0]!
    return topics.lapses?.['countersign.reply']?.(past.view('2026-03-09T09:00'), due)
  }
  it('takes silence as no objection, on the day on which the time ran out', () => {
    expect(lapse([drafted(), consulted({ units: ['health'] })])).toEqual([
      { type: 'topic.silence-taken', data: { unit: 'health', round: 1, on: '2026-03-05' } },
    ])
  })
  it('says nothing where the unit has answered, or the office reads silence otherwise', () => {
    expect(lapse([drafted(), consulted({ units: ['health'] }), replied('health', 'disagree', '不足')])).toEqual([])
    expect(
      lapse([drafted(), consulted({ units: ['health'] })], {
        readings: { 'silence-scope': { topics: false, signatures: false } },
      }),
    ).toEqual([])
  })
})
