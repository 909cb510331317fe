import { specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import type { Kind } from '../contract.ts'
import type { ItemAdded, MeetingEvent, Planned } from '../events.ts'
import { meeting } from '../procedure.ts'

/** Monday 9 March 2026, nine o'clock, and the Monday before. */
export const start = '2026-03-09T09:00'
export const weekBefore = '2026-03-02T10:00'
export const during = '2026-03-09T09:30'

export const given = specify(meeting, demoWorld())
/** The mayor is away. */
export const whileMayorAway = specify(meeting, demoWorld({ absences: ['mayor'] }))

export const planned = (kind: Kind = 'executive', more: Partial<Planned> = {}): MeetingEvent => ({
  type: 'meeting.planned',
  data: {
    kind,
    starts: start,
    place: '三楼常务会议室',
    title: null,
    number: null,
    urgent: null,
    convenor: kind === 'special' ? 'vice-agriculture' : 'mayor',
    on: '2026-03-02',
    ...more,
  },
})

export const item = (number: string, more: Partial<ItemAdded> = {}): MeetingEvent => ({
  type: 'meeting.item-added',
  data: {
    item: number,
    topic: `topic-${number}`,
    title: `议题${number}`,
    minutes: 15,
    kind: 'executive',
    starts: start,
    lead: 'finance',
    units: [],
    presenter: 'finance.head',
    business: 'other',
    subjects: [],
    confidential: false,
    major: false,
    raised: null,
    gates: [],
    ...more,
  },
})

export const executiveMembers = [
  'mayor',
  'executive',
  'vice-agriculture',
  'vice-industry',
  'vice-society',
  'vice-construction',
  'vice-security',
  'group-member',
  'office-director',
]

export const convened = (by = 'mayor'): MeetingEvent => ({
  type: 'meeting.convened',
  data: {
    by,
    for: null,
    because: null,
    urgent: null,
    members: executiveMembers,
    attendees: ['justice.head'],
    on: '2026-03-03',
  },
})
export const delivered = (...items: string[]): MeetingEvent => ({
  type: 'meeting.papers-delivered',
  data: { items, on: '2026-03-05' },
})
export const signed = (post: string, as: 'member' | 'attendee' = 'member'): MeetingEvent => ({
  type: 'meeting.signed-in',
  data: { post, as, at: '2026-03-09T00:55:00Z', late: 0, standIn: null },
})
export const left = (post: string): MeetingEvent => ({
  type: 'meeting.left',
  data: { post, at: '2026-03-09T01:20:00Z', reason: null },
})
export const opened = (
  more: Partial<Extract<MeetingEvent, { type: 'meeting.opened' }>['data']> = {},
): MeetingEvent => ({
  type: 'meeting.opened',
  data: {
    number: 3,
    at: '2026-03-09T01:00:00Z',
    presider: 'mayor',
    acting: null,
    because: null,
    members: executiveMembers,
    attendees: ['justice.head'],
    present: 5,
    due: 9,
    ...more,
  },
})
export const concluded = (
  number: string,
  more: Partial<Extract<MeetingEvent, { type: 'meeting.item-concluded' }>['data']> = {},
): MeetingEvent => ({
  type: 'meeting.item-concluded',
  data: {
    item: number,
    topic: `topic-${number}`,
    conclusion: 'passed',
    text: '会议原则同意。',
    revision: null,
    lead: 'finance',
    assist: [],
    due: '2026-04-30',
    subjects: [],
    grounds: null,
    present: 5,
    on: '2026-03-09',
    ...more,
  },
})

/** Five of nine: more than half. */
export const five = executiveMembers.slice(0, 5).map((post) => signed(post))
/** An executive meeting with one item, everything before it done, five members present. */
export const ready: MeetingEvent[] = [planned(), item('1'), convened(), delivered('1'), ...five]
export const inSession: MeetingEvent[] = [...ready, opened()]
