import { specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import type { Closed, ConcludedItem } from '#modules/meetings'
import { attendanceOf, draft } from '../draft.ts'
import type { Mark, MinutesEvent } from '../events.ts'
import { minutesProcedure } from '../procedure.ts'

export const at = '2026-03-10T10:00'
export const world = demoWorld()
export const given = specify(minutesProcedure, world)
export const whileMayorAway = specify(minutesProcedure, demoWorld({ absences: ['mayor'] }))

export const item = (more: Partial<ConcludedItem> = {}): ConcludedItem => ({
  item: '1',
  topic: 'budget',
  title: '2026年县级预算调整方案',
  proposer: 'finance',
  conclusion: 'passed',
  text: '由县财政局按程序报批。',
  revision: null,
  lead: 'finance',
  assist: ['health'],
  due: '2026-04-30',
  subjects: [],
  dissent: [],
  ...more,
})

export const record = (more: Partial<Closed> = {}): Closed => ({
  number: 3,
  kind: 'executive',
  title: '2026年第3次县政府常务会议',
  date: '2026-03-09',
  starts: '2026-03-09T09:00',
  place: '三楼常务会议室',
  presider: 'mayor',
  acting: null,
  convenor: 'mayor',
  entrustedBy: null,
  present: ['mayor', 'executive', 'vice-agriculture', 'vice-industry', 'office-director'],
  leave: [{ post: 'group-member', reason: '外出招商' }],
  absent: ['vice-security'],
  attended: ['justice.head'],
  items: [item()],
  at: '2026-03-09T02:00:00Z',
  ...more,
})
/** A special meeting of the vice mayor for agriculture, on water. */
export const special = (more: Partial<Closed> = {}, ...items: ConcludedItem[]): Closed =>
  record({
    kind: 'special',
    title: '春灌用水调度专题会议',
    presider: 'vice-agriculture',
    convenor: 'vice-agriculture',
    present: ['vice-agriculture', 'water.head'],
    leave: [],
    absent: [],
    attended: [],
    items: items.length ? items : [item({ topic: null, proposer: 'water', lead: 'water', assist: [] })],
    ...more,
  })

export const drafted = (of: Closed = record()): MinutesEvent => {
  const c = { org: world.org, at: Temporal.Instant.from('2026-03-09T02:00:00Z') }
  return {
    type: 'minutes.drafted',
    data: {
      meeting: 'meeting-1',
      record: of,
      attendance: attendanceOf(of, c),
      content: draft(of, c),
      on: '2026-03-09',
    },
  }
}
export const mark = (by: string, more: Partial<Mark> = {}): Mark => ({
  on: '2026-03-10',
  by,
  for: null,
  because: null,
  ...more,
})
type Checked = Extract<MinutesEvent, { type: 'minutes.checked' }>['data']
export const checked = (to: 'approving' | 'signing' = 'signing', more: Partial<Checked> = {}): MinutesEvent => ({
  type: 'minutes.checked',
  data: { subjects: [], text: null, to, ...mark('office-director'), ...more },
})
export const approved = (of: string, to: 'approving' | 'signing' = 'signing'): MinutesEvent => ({
  type: 'minutes.approved',
  data: { of, text: null, to, ...mark(of) },
})
export const signed = (
  by = 'mayor',
  more: Partial<Extract<MinutesEvent, { type: 'minutes.signed' }>['data']> = {},
): MinutesEvent => ({
  type: 'minutes.signed',
  data: { year: 2026, serial: 3, version: 1, text: null, ...mark(by), ...more },
})
