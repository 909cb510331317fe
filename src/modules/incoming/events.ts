import type { Attachment, PostId, UnitId } from '#kernel'
import type {
  Check,
  Ground,
  Kind,
  Level,
  Opinion,
  Order,
  Result,
  Resumption,
  Retention,
  Route,
  Signing,
  Step,
  Urgency,
} from './contract.ts'

/** Whose act it was; `for` when acting for a post (代). */
export type Signer = { readonly post: PostId; readonly for: PostId | null }
export type Recorder = { readonly post: PostId; readonly how: 'oral' | 'telephone' | 'paper' }
/** `on` the day and `at` the instant, of the entry; `recorder` put a leader's word on record (代录). */
export type Mark = {
  readonly on: string
  readonly at: string
  readonly by: Signer
  readonly recorder: Recorder | null
}

/** What stands on the paper. Dates are ISO dates; a sender is a unit of this government or a body outside it. */
export type Paper = {
  readonly unit: UnitId | null
  readonly body: string | null
  readonly level: Level
  readonly title: string
  readonly kind: Kind
  readonly number: string | null
  readonly dated: string | null
  readonly received: string
  readonly urgency: Urgency
  readonly copies: number
  readonly contact: string | null
  /** Empty: the county government, as a matter of course. */
  readonly to: readonly string[]
  readonly signedBy: Signing | null
  readonly signer: string | null
  readonly content: string | null
  readonly asks: boolean
  readonly matters: number | null
  readonly concerns: readonly UnitId[]
  readonly countersigned: readonly UnitId[]
  readonly joint: readonly UnitId[]
  readonly disagreement: {
    readonly units: readonly UnitId[]
    readonly ours: string | null
    readonly theirs: string | null
    readonly proposal: string | null
  } | null
  readonly directTo: PostId | null
  readonly ground: Ground | null
  readonly proof: string | null
  readonly bypass: string | null
  readonly files: readonly Attachment[]
}

export type Finding = {
  readonly norm: Check
  readonly met: boolean
  readonly sentence: string | null
  readonly text: string | null
}
export type Fault = { readonly norm: Check; readonly sentence: string }

export type Proposal = {
  readonly text: string
  /** The matter in one line, as a leader's telephone shows it first. */
  readonly point: string
  readonly route: Route
  readonly lead: UnitId | null
  readonly assist: readonly UnitId[]
  readonly major: boolean
  /** Named in the proposal; empty: by division of work. */
  readonly leaders: readonly PostId[]
  readonly order: Order
}

type Of<Type extends string, Data> = { readonly type: `incoming.${Type}`; readonly data: Data }
type Remarked = Mark & { readonly text: string | null }
type Reasoned = Mark & { readonly reason: string }
/** `to`: the stage that follows, decided with the step and kept with it. */
type Moving = { readonly to: OpenStage }
/** `given`: the day on which the leader signed or said it. */
type Word = Mark & Moving & { readonly given: string; readonly files: readonly Attachment[] }
/** What stood there before stays on record as a note. */
type Again = { readonly keeps?: true }
type Numbered = { readonly mark: string; readonly year: number; readonly number: number; readonly on: string }

export type OpenStage = Step | 'undertaking' | 'replied'

export type IncomingEvent =
  | Of<
      'registered',
      Mark & {
        /** Null: the number book gives it in the same transaction. */
        readonly number: string | null
        readonly year: number
        readonly again: string | null
        readonly paper: Paper
      }
    >
  /** Asks the number book for the next number, or for one that was kept free. */
  | Of<
      'number-asked',
      Mark & {
        readonly mark: string
        readonly year: number
        readonly title: string
        readonly number?: number
        /** The last number given before there was a book. */
        readonly after?: number
      }
    >
  | Of<'numbered', Numbered>
  /** Its number was voided in the book: it needs another. */
  | Of<'number-voided', Mark & Numbered & { readonly reason: string }>
  | Of<
      'stub-noted',
      Mark & {
        readonly reference: string
        readonly received: string
        readonly place: string
        readonly directTo: PostId | null
      }
    >
  | Of<'corrected', Mark & { readonly changes: Partial<Paper> }>
  | Of<'checked', Remarked & Moving & { readonly findings: readonly Finding[] }>
  | Of<'returned', Remarked & { readonly faults: readonly Fault[] }>
  | Of<'proposed', Mark & Moving & Again & { readonly proposal: Proposal }>
  | Of<'presented', Remarked & Moving & Again & { readonly signers: readonly PostId[] }>
  | Of<'opined', Word & { readonly opinion: Opinion; readonly text: string | null }>
  | Of<'circled', Word>
  | Of<
      'instructed',
      Word & {
        readonly opinion: Opinion | null
        readonly text: string
        readonly units: readonly UnitId[]
        /** It lay before the leader in circulation, and is read with this. */
        readonly read?: true
      }
    >
  | Of<'signer-added', Reasoned & { readonly post: PostId }>
  | Of<'signer-removed', Reasoned & Moving & { readonly post: PostId }>
  /** A leader whose turn it is hands it to another, who takes that place. */
  | Of<'passed-on', Reasoned & { readonly post: PostId; readonly next: PostId }>
  | Of<
      'assigned',
      Remarked &
        Again & {
          readonly lead: UnitId
          readonly assist: readonly UnitId[]
          readonly due: string | null
          /** Assisting units one after another, each when the one before has done its part. */
          readonly order?: 'in-order'
        }
    >
  | Of<'undertaken', Mark & { readonly unit: UnitId; readonly contact: string | null }>
  | Of<'declined', Reasoned & { readonly unit: UnitId }>
  | Of<'handed-on', Reasoned & { readonly from: UnitId; readonly lead: UnitId; readonly due: string | null }>
  | Of<'undertaker-added', Reasoned & { readonly unit: UnitId }>
  | Of<'undertaker-removed', Reasoned & { readonly unit: UnitId }>
  | Of<
      'circulated',
      Mark & { readonly posts: readonly PostId[]; readonly until: string | null; readonly order?: 'in-order' }
    >
  /** Away, with nobody acting: the next one reads it first. */
  | Of<'reader-passed', Reasoned & { readonly post: PostId; readonly next: PostId }>
  | Of<'circulation-withdrawn', Reasoned & { readonly posts: readonly PostId[] }>
  | Of<'urged', Mark & { readonly text: string; readonly phone: string | null }>
  | Of<'extended', Reasoned & { readonly until: string }>
  | Of<
      'reported',
      Mark & {
        readonly unit: UnitId
        readonly text: string
        readonly important: boolean
        /** The unit has done its part. */
        readonly done?: true
        readonly files: readonly Attachment[]
      }
    >
  | Of<'replied', Mark & Reply>
  | Of<'document-noted', Issued>
  | Of<'taken-back', Reasoned & Moving>
  | Of<'sent-back', Reasoned & { readonly to: Step; readonly resume: Resumption }>
  | Of<'reopened', Reasoned & Moving & Again>
  | Of<'filed', Remarked & { readonly retention: Retention }>

/** A document of this government that answers the paper. */
export type Issued = { readonly document: string; readonly number: string; readonly title: string; readonly on: string }

export type Reply = {
  readonly unit: UnitId
  readonly result: Result
  readonly text: string
  /** Number of the document that answers. */
  readonly document: string | null
  readonly files: readonly Attachment[]
}
