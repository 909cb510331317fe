import { describe, expect, it } from 'vitest'
import type { IncomingEvent, Paper } from './events.ts'
import {
  checked,
  circled,
  circulated,
  filed,
  given,
  givenIn,
  instructing,
  mark,
  monday,
  opined,
  presented,
  proposed,
  proposing,
  registered,
  replied,
  report,
  returned,
  undertaking,
} from './testing/given.ts'

const due = (past: ReturnType<typeof given>, at = monday) =>
  past.deadlines(at).map(({ key, owes, due: when, lapse }) => ({ key, owes, due: when?.toString(), lapse }))
const registry = ['post:office-registry']
const reviewers = ['post:office-director', 'post:office-deputy']
/** Three working days after Monday 2 March, at the close of business. */
const thursday = '2026-03-05T09:30:00Z'
const urgent: Partial<Paper> = { urgency: 'urgent' }

describe('the limits of a received document', () => {
  it('[document.stage-limits] allows: each stage has its own, from the day on which it began', () => {
    const limit = (owes: string[], when = thursday) => [
      { key: 'document.stage-limits', owes, due: when, lapse: 'remind' },
    ]
    expect(due(given(registered()))).toEqual(limit(registry))
    expect(due(given(registered(), checked))).toEqual(limit(registry))
    expect(due(proposing())).toEqual(limit(reviewers))
    expect(due(instructing())).toEqual(limit(['post:vice-agriculture']))
    const late: IncomingEvent = {
      ...presented('vice-agriculture'),
      data: { ...presented('vice-agriculture').data, ...mark('office-director', '2026-03-05') },
    } as IncomingEvent
    expect(due(proposing().and(late))).toEqual(limit(['post:vice-agriculture'], '2026-03-10T09:30:00Z'))
  })
  it('[document.stage-limits] refuses: a stage that outlasts its limit stays owed after it', () => {
    const [open] = given(registered()).deadlines('2026-03-05T17:30')
    expect(open).toMatchObject({ key: 'document.stage-limits', owes: registry, lapsed: false })
    expect(Temporal.Instant.compare(open!.due!, Temporal.Instant.from(thursday))).toBe(0)
    expect(due(given(registered(), checked), '2026-03-06T09:00')).toHaveLength(1)
  })
  it('[document.urgent] allows: four working hours from the arrival, the night not counted', () => {
    expect(due(given(registered(urgent)))).toEqual([
      { key: 'document.urgent', owes: registry, due: '2026-03-02T05:00:00Z', lapse: 'remind' },
    ])
    const evening = given({
      ...registered(urgent),
      data: { ...registered(urgent).data, at: '2026-03-02T08:30:00Z' },
    } as IncomingEvent)
    expect(due(evening).map((d) => d.due)).toEqual(['2026-03-03T03:30:00Z'])
  })
  it('[document.urgent] allows: the same day, where the office reads it so', () => {
    const read = givenIn({ readings: { 'urgent-document': { day: 'same' } } })(registered(urgent))
    expect(due(read)).toEqual([
      { key: 'document.urgent', owes: registry, due: '2026-03-02T09:30:00Z', lapse: 'remind' },
    ])
  })
  it('passes on within the limit of a stage from the last word', () => {
    expect(due(instructing().and(opined('vice-agriculture', '2026-03-04')))).toEqual([
      { key: 'document.instructions', owes: registry, due: '2026-03-09T09:30:00Z', lapse: 'remind' },
    ])
    expect(due(instructing(urgent).and(opined('vice-agriculture')))).toEqual([
      { key: 'document.instructions', owes: registry, due: '2026-03-02T05:00:00Z', lapse: 'remind' },
    ])
  })
  it('answers within ten working days, or by the day that was set', () => {
    const reply = (when: string) => [{ key: 'document.reply', owes: ['unit:water'], due: when, lapse: 'remind' }]
    expect(due(undertaking())).toEqual(reply('2026-03-16T09:30:00Z'))
    expect(due(undertaking({}, '2026-03-04'))).toEqual(reply('2026-03-04T09:30:00Z'))
    const longer = undertaking().and({
      type: 'incoming.extended',
      data: { ...mark('office-registry'), until: '2026-03-20', reason: '核查' },
    })
    expect(due(longer)).toEqual(reply('2026-03-20T09:30:00Z'))
  })
  it('is read by the day that the circulation names', () => {
    const open = instructing(report).and(circled('vice-agriculture'), {
      type: 'incoming.circulated',
      data: { ...mark('office-registry'), posts: ['vice-society', 'health.head'], until: '2026-03-04' },
    })
    expect(due(open.and(circled('vice-society'))).map(({ key, owes }) => [key, owes])).toEqual([
      ['document.instructions', registry],
      ['document.circle-read:health.head', ['post:health.head']],
    ])
    expect(due(undertaking().and(circulated('health.head'))).map(({ key }) => key)).toEqual(['document.reply'])
  })
  it('ends with the answer, the return or the file', () => {
    expect(
      [undertaking().and(replied), undertaking().and(replied, filed), given(registered(), returned)].map((past) =>
        due(past),
      ),
    ).toEqual([[], [], []])
  })
  it('is the pair’s while the leader is away', () => {
    const away = givenIn({ absences: ['vice-agriculture'] })(
      registered(),
      checked,
      proposed(),
      presented('vice-agriculture'),
    )
    expect(due(away)).toEqual([
      { key: 'document.stage-limits', owes: ['post:vice-agriculture'], due: thursday, lapse: 'remind' },
    ])
  })
})
