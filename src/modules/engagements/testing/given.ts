import { specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import type { EngagementEvent, Invitation } from '../events.ts'
import { engagement } from '../procedure.ts'
import type { Other } from '../others.ts'

/** Monday 2 March 2026; the engagements below are on Wednesday 11 March, so the fourth is the last day to report them. */
export const now = '2026-03-02T10:00'
export const given = specify(engagement, demoWorld(), 'visit')

export const complete: Invitation = {
  title: '春耕备播现场观摩',
  sort: 'activity',
  starts: '2026-03-11T09:00',
  ends: '2026-03-11T11:00',
  place: '鲁村镇',
  leaders: ['vice-agriculture'],
  content: '现场观摩春耕机具和育苗',
  asked: '讲话',
  conference: null,
  foreign: false,
  participants: 40,
  cost: 0,
  budget: null,
  reception: null,
  late: null,
  files: [],
}
/** As the host enters it: what is not known is left out. */
export const entry = (more: object = {}): object => ({
  ...Object.fromEntries(Object.entries(complete).filter(([, value]) => value !== null)),
  ...more,
})

const by = (post: string, on = '2026-03-02') => ({ on, by: { post, for: null } })
export const handed = (more: object = {}): EngagementEvent => ({
  type: 'engagement.handed-over',
  data: {
    ...by('vice-agriculture'),
    host: 'lucun',
    occasion: {
      title: complete.title,
      sort: complete.sort,
      starts: complete.starts,
      ends: complete.ends,
      place: complete.place,
      ...more,
    },
  },
})
export const invited = (more: Partial<Invitation> = {}, on = '2026-03-02'): EngagementEvent => ({
  type: 'engagement.invited',
  data: { ...by('agriculture.clerk', on), host: 'agriculture', invitation: { ...complete, ...more } },
})
export const foreignReviewed = (result: 'agree' | 'conditions' | 'disagree'): EngagementEvent => ({
  type: 'engagement.foreign-reviewed',
  data: { ...by('foreign-affairs.head'), result, text: null },
})
export const approved: EngagementEvent = { type: 'engagement.approved', data: { ...by('mayor'), text: null } }
export const partyApproved: EngagementEvent = {
  type: 'engagement.party-approved',
  data: { ...by('office-director'), number: '源委批〔2026〕3号', date: '2026-03-02' },
}
export const arranged = (attends: readonly string[] = ['vice-agriculture']): EngagementEvent => ({
  type: 'engagement.arranged',
  data: { ...by('office-director'), attends, instead: [], late: null, note: null, absences: [] },
})

/** Something else on the morning of the same day. */
export const elsewhere = (more: Partial<Other> = {}): Other => ({
  kind: 'engagement',
  id: 'x',
  title: '防汛演练',
  starts: '2026-03-11T10:00',
  ends: '2026-03-11T12:00',
  attends: ['vice-agriculture'],
  ...more,
})

/** Nothing else at that time, no conference. */
export const alone: { others: readonly Other[]; conference: undefined } = { others: [], conference: undefined }
