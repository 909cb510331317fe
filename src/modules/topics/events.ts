import type { Attachment, PostId, UnitId } from '#kernel'
import type { ConsultingEvent } from './consulting.ts'
import type {
  AmountFinding,
  Conclusion,
  Count,
  DecisionConclusion,
  MeetingKind,
  ProofKind,
  ReservedMatter,
  ReturnGround,
  StaffingKind,
} from './contract/words.ts'

/** Who put the name to it; `for` when acting for a post (代). */
export type Signer = { readonly post: PostId; readonly for: PostId | null }

export type Attributes = {
  readonly important: boolean
  readonly majorDecision: boolean
  readonly normative: boolean
  readonly document: boolean
  readonly reserved: ReservedMatter
  /** In 万元. */
  readonly money: number | null
  readonly assets: boolean
  readonly marketActors: boolean
  readonly stabilityRisk: boolean
  readonly staffing: StaffingKind
  readonly foreign: boolean
}

/** What was written into a topic. Dates are ISO dates. */
export type Content = Attributes & {
  readonly title: string
  readonly meeting: MeetingKind
  readonly units: readonly UnitId[]
  readonly townships: readonly UnitId[]
  readonly alone: string | null
  readonly summary: string | null
  readonly asks: string | null
  readonly files: readonly Attachment[]
  readonly planned: string | null
  /** The paper received that asks for it; absent where none does. */
  readonly incoming?: string
}

export type Proof = {
  readonly proof: ProofKind
  readonly conclusion: Conclusion
  readonly on: string
  readonly unit: UnitId | null
  readonly issuer: string | null
  readonly number: string | null
  readonly counts: readonly Count[]
  readonly text: string | null
  readonly files: readonly Attachment[]
  /** The record of the research book that it rests on (research.first); absent where it rests on none. */
  readonly research?: string
}

/** The stage that a step leads to, decided with the step and kept with it. */
export type NextStage = 'reviewing' | 'balancing' | 'approving' | 'pooled'

type Of<Type extends string, Data> = { readonly type: `topic.${Type}`; readonly data: Data }
/** On which day, by whom. */
export type Signed = { readonly on: string; readonly by: Signer }

type Preparing =
  | Of<'drafted', Signed & { readonly lead: UnitId; readonly content: Content }>
  | Of<'raised', Signed & { readonly lead: UnitId; readonly content: Content }>
  | Of<
      'revised',
      Signed & { readonly changes: Partial<Content> & { readonly beyond?: string }; readonly voids: boolean }
    >
  | Of<'proof-attached', Signed & { readonly proof: Proof }>
  | Of<'reassigned', Signed & { readonly lead: UnitId; readonly reason: string }>

type Chain =
  /** `at`: the instant, since the day ends when business ends. `filed`: the year of the number. */
  | Of<
      'submitted',
      Signed & {
        readonly at: string
        readonly number: string
        readonly filed: number
        readonly text: string | null
        readonly to: NextStage
      }
    >
  | Of<'reviewed', Signed & { readonly text: string | null; readonly to: NextStage }>
  | Of<
      'balanced',
      Signed & {
        readonly meeting: MeetingKind
        readonly amounts: AmountFinding | null
        readonly text: string | null
        readonly to: NextStage
      }
    >
  | Of<'approved', Signed & { readonly text: string | null }>
  | Of<'returned', Signed & { readonly ground: ReturnGround; readonly reason: string }>
  | Of<'withdrawn', Signed & { readonly reason: string }>
  | Of<'merged', Signed & { readonly into: string; readonly title: string; readonly reason: string }>
  | Of<'absorbed', { readonly topic: string; readonly title: string; readonly on: string }>
  | Of<'admitted-late', Signed & { readonly date: string }>

type AtMeeting =
  | Of<
      'scheduled',
      {
        readonly meeting: string
        readonly kind: MeetingKind
        readonly date: string
        readonly starts: string
        readonly on: string
      }
    >
  | Of<'unscheduled', { readonly meeting: string; readonly reason: string; readonly on: string }>
  | Of<
      'concluded',
      {
        readonly meeting: string
        readonly item: string
        readonly conclusion: DecisionConclusion
        readonly text: string | null
        readonly revision: 'minor' | 'major' | null
        readonly lead: UnitId | null
        readonly assist: readonly UnitId[]
        readonly due: string | null
        readonly on: string
      }
    >
  | Of<'meeting-closed', { readonly meeting: string; readonly on: string }>
  /** `after`: sent when the meeting had decided. */
  | Of<'report-noted', { readonly report: string; readonly on: string; readonly at: string }>
  | Of<'issue-recorded', Signed & { readonly number: string; readonly issued: string }>
  | Of<'closed', Signed & { readonly text: string | null }>

export type TopicEvent = Preparing | ConsultingEvent<'topic'> | Chain | AtMeeting
