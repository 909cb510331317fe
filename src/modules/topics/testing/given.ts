import type { Judgement, UnitId } from '#kernel'
import { specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { contentOf } from '../content.ts'
import type { Content as Entered } from '../contract/inputs.ts'
import type { MeetingKind, Opinion, ProofKind } from '../contract/words.ts'
import type { NextStage, Proof, Signer, TopicEvent } from '../events.ts'
import { topics } from '../procedure.ts'

/** Monday 2 March 2026; three working days to reply end on Thursday, five before a meeting on the 16th on Monday the 9th. */
export const monday = '2026-03-02T09:00'
export const tuesday = '2026-03-03T09:00'
export const friday = '2026-03-06T09:00'
export const meetingDay = '2026-03-16'

export const given = specify(topics, demoWorld())
export const givenIn = (options: Parameters<typeof demoWorld>[0]) => specify(topics, demoWorld(options))

export const by = (post: string, acting: string | null = null): Signer => ({ post, for: acting })
const mark = (post: string, on = '2026-03-02') => ({ on, by: by(post) })

export const entered: Entered = {
  title: '2026年县级预算调整方案',
  meeting: 'executive',
  units: ['development', 'health'],
}

export const drafted = (more: Partial<Entered> = {}): TopicEvent => ({
  type: 'topic.drafted',
  data: { lead: 'finance', content: contentOf({ ...entered, ...more }), ...mark('finance.clerk') },
})
export const raised = (more: Partial<Entered> = {}): TopicEvent => ({
  type: 'topic.raised',
  data: { lead: 'finance', content: contentOf({ ...entered, ...more }), ...mark('mayor') },
})
export const consulted = (
  more: Partial<Extract<TopicEvent, { type: 'topic.consulted' }>['data']> = {},
): TopicEvent => ({
  type: 'topic.consulted',
  data: { round: 1, units: ['development', 'health'], within: null, text: null, ...mark('finance.clerk'), ...more },
})
export const replied = (
  unit: UnitId,
  opinion: Opinion = 'agree',
  text: string | null = null,
  round = 1,
): TopicEvent => ({
  type: 'topic.replied',
  data: { unit, round, opinion, text, files: [], ...mark(`${unit}.clerk`, '2026-03-03') },
})
export const silent = (unit: UnitId, round = 1): TopicEvent => ({
  type: 'topic.silence-taken',
  data: { unit, round, on: '2026-03-05' },
})
export const signed = (unit: UnitId): TopicEvent => ({
  type: 'topic.signed',
  data: { unit, text: null, ...mark(`${unit}.head`, '2026-03-04') },
})
export const settled = (unit: UnitId, outcome: 'adopted' | 'partly' | 'not-adopted' = 'adopted'): TopicEvent => ({
  type: 'topic.settled',
  data: { unit, outcome, text: '已在送审稿中体现', ...mark('finance.clerk', '2026-03-04') },
})
export const accounted = (...units: UnitId[]): TopicEvent => ({
  type: 'topic.accounted',
  data: {
    round: 1,
    units,
    text: '两次面商未果',
    ours: '预算法要求收支平衡',
    theirs: '基层医疗投入不足',
    proposal: null,
    ...mark('finance.clerk', '2026-03-04'),
  },
})
export const coordinated = (result: 'agreed' | 'not-agreed', ...units: UnitId[]): TopicEvent => ({
  type: 'topic.coordinated',
  data: { round: 1, units, result, text: '当面协调', ...mark('executive', '2026-03-05') },
})
export const proof = (kind: ProofKind, more: Partial<Proof> = {}): TopicEvent => ({
  type: 'topic.proof-attached',
  data: {
    proof: {
      proof: kind,
      conclusion: 'passed',
      on: '2026-03-02',
      unit: 'finance',
      issuer: null,
      number: null,
      counts: [],
      text: null,
      files: [],
      ...more,
    },
    ...mark('finance.clerk'),
  },
})
/** `at`: local date-time of submission. */
export const submitted = (at = '2026-03-05T10:00', to: NextStage = 'reviewing'): TopicEvent => ({
  type: 'topic.submitted',
  data: {
    at: `${at}:00+08:00`,
    number: '议题〔2026〕1号',
    filed: 2026,
    text: null,
    to,
    ...mark('finance.head', at.slice(0, 10)),
  },
})
export const reviewed = (to: NextStage = 'balancing'): TopicEvent => ({
  type: 'topic.reviewed',
  data: { text: null, to, ...mark('executive', '2026-03-05') },
})
export const balanced = (meeting: MeetingKind = 'executive', to: NextStage = 'approving'): TopicEvent => ({
  type: 'topic.balanced',
  data: { meeting, amounts: null, text: null, to, ...mark('office-director', '2026-03-05') },
})
export const approved: TopicEvent = { type: 'topic.approved', data: { text: null, ...mark('mayor', '2026-03-06') } }
export const returned = (ground: 'incomplete' | 'own-authority' = 'incomplete'): TopicEvent => ({
  type: 'topic.returned',
  data: { ground, reason: '部门职责内可以决定', ...mark('office-director', '2026-03-06') },
})
export const scheduled = (date = meetingDay, kind: MeetingKind = 'executive'): TopicEvent => ({
  type: 'topic.scheduled',
  data: { meeting: 'meeting-1', kind, date, starts: `${date}T09:00`, on: '2026-03-06' },
})
export const concluded = (
  more: Partial<Extract<TopicEvent, { type: 'topic.concluded' }>['data']> = {},
): TopicEvent => ({
  type: 'topic.concluded',
  data: {
    meeting: 'meeting-1',
    item: '1',
    conclusion: 'passed',
    text: '原则同意',
    revision: null,
    lead: 'finance',
    assist: [],
    due: null,
    on: meetingDay,
    ...more,
  },
})
/** `at`: local date-time. */
export const reported = (at: string): TopicEvent => ({
  type: 'topic.report-noted',
  data: { report: 'party-report-1', on: at.slice(0, 10), at: `${at}:00+08:00` },
})

/** Both units agree and their heads have signed. */
export const agreed = [consulted(), replied('development'), replied('health'), signed('development'), signed('health')]
/** Health disagrees; development agrees and has signed. */
export const disputed = [
  consulted(),
  replied('development'),
  replied('health', 'disagree', '基层医疗投入不足'),
  signed('development'),
]
/** Up to the pool, all in agreement. */
export const pooled = (more: Partial<Entered> = {}, at?: string): TopicEvent[] => [
  drafted(more),
  ...agreed,
  submitted(at),
  reviewed(),
  balanced(more.meeting),
  approved,
]
/** Decided by the executive meeting of the 16th. */
export const decided = (
  more: Partial<Entered> = {},
  conclusion: Parameters<typeof concluded>[0] = {},
): TopicEvent[] => [...pooled(more), scheduled(), concluded(conclusion)]

/** What `topic.submit` reads: how many topics the year has. */
export const filed = { last: 0 }

/** The norms that a judgement checked, with how they stood. */
export const checkedIn = (judgement: Judgement): Readonly<Record<string, string>> =>
  judgement.ok ? Object.fromEntries(judgement.checked.map(({ norm, state }) => [norm, state])) : {}
