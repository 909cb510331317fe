import type { Judgement } from '#kernel'
import { refusedBy, specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import type { ConferenceEvent, Plan } from '../events.ts'
import { conference } from '../procedure.ts'
import type { Conference } from '../state.ts'

/** Monday 2 March 2026; the conferences below are planned for Friday 15 May. */
export const now = '2026-03-02T10:00'
export const given = specify(conference, demoWorld(), 'conf')

/** Everything that a department's own conference has to say of itself. */
export const complete: Plan = {
  title: '全县农业农村工作会议',
  sort: 'system',
  date: '2026-05-15',
  time: '09:00',
  hours: 3,
  participants: 120,
  form: 'gathered',
  place: '县会议中心',
  theme: '部署夏收夏种',
  agenda: '通报情况；部署任务',
  alternatives: {
    hold: '夏收前须统一部署',
    merge: '同期没有同类会议',
    online: '有现场演示',
    video: '须现场观摩',
    'own-name': '涉及全县各镇',
  },
  foreign: false,
  leaders: [],
  townshipHeads: [],
  guestsReason: null,
  cost: 8500,
  budget: '农业农村局会议费',
  files: [],
}

const by = (post: string) => ({ on: '2026-03-02', by: { post, for: null } })

export const planned = (more: Partial<Plan> = {}, lead = 'agriculture'): ConferenceEvent => ({
  type: 'conference.planned',
  data: { ...by(`${lead}.clerk`), lead, plan: { ...complete, ...more } },
})
export const submitted: ConferenceEvent = { type: 'conference.submitted', data: by('agriculture.head') }
export const reviewed = (to: 'foreign-affairs' | 'approving' = 'approving'): ConferenceEvent => ({
  type: 'conference.reviewed',
  data: { ...by('office-director'), text: null, to },
})
export const foreignReviewed = (result: 'agree' | 'conditions' | 'disagree'): ConferenceEvent => ({
  type: 'conference.foreign-reviewed',
  data: { ...by('foreign-affairs.head'), unit: 'foreign-affairs', result, text: null },
})
export const approved = (post = 'vice-agriculture'): ConferenceEvent => ({
  type: 'conference.approved',
  data: { ...by(post), text: null },
})

/** Before whoever approves. */
export const approving = (more: Partial<Plan> = {}) => given(planned(more), submitted, reviewed())
/** No other conference counts. */
export const alone = { earlier: [] }

/** The state that an accepted command leads to. */
export function after(past: ReturnType<typeof given>, outcome: Judgement): Conference {
  if (!outcome.ok) throw new Error(`Refused by ${refusedBy(outcome).join(', ')}`)
  return past.and(...(outcome.events as ConferenceEvent[])).state
}
