import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import type { EngagementEvent } from '../events.ts'
import { engagement } from '../procedure.ts'
import { alone, arranged, elsewhere, given, invited, now } from '../testing/given.ts'

/** From Wednesday 11 to Thursday 19 March; the twelfth is the last day to report that. */
const later = { starts: '2026-03-19T09:00', ends: '2026-03-19T11:00', reason: '省厅改期' }
type How = { more?: object; as?: string; at?: string; facts?: object }
const move = (
  past: ReturnType<typeof given>,
  { more = {}, as = 'office-director', at = now, facts = alone }: How = {},
) => past.when('reschedule', { ...later, ...more }, { as, at, facts })
const planned = given(invited(), arranged())
const busy = { ...alone, others: [elsewhere({ starts: '2026-03-19T10:00', ends: '2026-03-19T12:00' })] }

describe('engagement.reschedule', () => {
  it('keeps the arrangement, and says who has to know', () => {
    const outcome = move(planned, { more: { place: '燕崖镇' } })
    expect(outcome.ok && outcome.events).toEqual([
      {
        type: 'engagement.rescheduled',
        data: {
          on: '2026-03-02',
          by: { post: 'office-director', for: null },
          from: { starts: '2026-03-11T09:00', ends: '2026-03-11T11:00', place: '鲁村镇' },
          to: { starts: '2026-03-19T09:00', ends: '2026-03-19T11:00', place: '燕崖镇' },
          reported: '2026-03-02',
          late: null,
          reason: '省厅改期',
          tells: ['post:vice-agriculture', 'unit:agriculture'],
          arrangement: { attends: ['vice-agriculture'], instead: [], absences: [] },
          wasAway: false,
        },
      },
    ])
    const moved = planned.and(...(outcome.ok ? (outcome.events as EngagementEvent[]) : []))
    expect(moved.state).toMatchObject({
      stage: 'arranged',
      starts: '2026-03-19T09:00',
      place: '燕崖镇',
      arrangement: { attends: ['vice-agriculture'] },
    })
    expect(engagement.describe(moved.view(now)).facets).toMatchObject({ date: '2026-03-19', moves: 1 })
  })

  refuses('engagement.lead', '改到三天后，未写明理由', () => move(planned, { at: '2026-03-16T09:00' }))
  refuses('engagement.lead', '改到三天后，由副主任写明理由', () =>
    move(planned, { at: '2026-03-16T09:00', as: 'office-deputy', more: { late: '临时调整' } }),
  )
  allows('engagement.lead', '改到三天后，办公室主任写明理由', () =>
    move(planned, { at: '2026-03-16T09:00', more: { late: '省厅临时调整' } }),
  )
  allows('engagement.lead', '提前五个工作日改期', () => move(planned, { at: '2026-03-12T09:00' }))
  it('[engagement.lead] counts from the first report where the office reads it so', () => {
    const reading = specify(
      engagement,
      demoWorld({ readings: { 'engagement-moved': { counted: 'first-report' } } }),
      'visit',
    )
    expect(refusedBy(move(reading(invited(), arranged()), { at: '2026-03-16T09:00' }))).toEqual([])
  })

  refuses('acting.fill-in', '新的时间另有安排', () => move(planned, { facts: busy }))
  allows('acting.fill-in', '新的时间由补位领导出席', () =>
    move(planned, { facts: busy, more: { leaders: ['vice-society'] } }),
  )
  it('moves the work of who is double-booked then, and tells who no longer goes', () => {
    expect(move(planned, { facts: busy, more: { leaders: ['vice-society'] } })).toMatchObject({
      events: [
        {
          data: {
            tells: ['post:vice-agriculture', 'post:vice-society', 'unit:agriculture'],
            arrangement: {
              instead: [{ post: 'vice-agriculture', by: 'vice-society' }],
              absences: [{ from: '2026-03-19T10:00:00+08:00', until: '2026-03-19T11:00:00+08:00' }],
            },
          },
        },
      ],
    })
  })

  const county = given(invited({ sort: 'conference', conference: 'spring' }), arranged())
  const approvedFor = (date: string) => ({
    ...alone,
    conference: { title: '全县农业会议', stage: 'approved', date, leaders: ['vice-agriculture'] },
  })
  refuses('conference.approval', '会议批准的仍是原日期', () => move(county, { facts: approvedFor('2026-03-11') }))
  allows('conference.approval', '会议已另批准新的日期', () => move(county, { facts: approvedFor('2026-03-19') }))

  refuses('engagement.through-office', '已安排的由主办单位自行改期', () => move(planned, { as: 'agriculture.head' }))
  allows('engagement.through-office', '尚未安排的由主办单位改期', () =>
    move(given(invited()), { as: 'agriculture.head' }),
  )
  it('refuses the same time, a time that has passed, and leaders before it is arranged', () => {
    expect(refusedBy(move(planned, { more: { starts: '2026-03-11T09:00', ends: '2026-03-11T11:00' } }))).toEqual([
      'system.input',
    ])
    expect(refusedBy(move(planned, { more: { starts: '2026-02-27T09:00', ends: '2026-02-27T11:00' } }))).toContain(
      'system.input',
    )
    expect(refusedBy(move(given(invited()), { more: { leaders: ['mayor'] } }))).toEqual(['system.input'])
    expect(refusedBy(move(planned, { more: { leaders: ['agriculture.head'] } }))).toEqual(['system.input'])
  })
})

describe('engagement.acknowledge', () => {
  const outcome = move(planned)
  const moved = planned.and(...(outcome.ok ? (outcome.events as EngagementEvent[]) : []))
  const note = (past: typeof moved, as: string) => past.when('acknowledge', {}, { as, at: now })
  it('stays on the desk of each of them until they have seen it', () => {
    expect(refusedBy(note(moved, 'finance.clerk'))).toEqual(['system.authority'])
    const seen = note(moved, 'vice-agriculture')
    expect(seen.ok && seen.events).toEqual([
      {
        type: 'engagement.acknowledged',
        data: { on: '2026-03-02', by: { post: 'vice-agriculture', for: null }, of: ['post:vice-agriculture'] },
      },
    ])
    const left = moved.and(...(seen.ok ? (seen.events as EngagementEvent[]) : []))
    expect(refusedBy(note(left, 'vice-agriculture'))).not.toEqual([])
    expect(refusedBy(note(left, 'agriculture.clerk'))).toEqual([])
  })
})
