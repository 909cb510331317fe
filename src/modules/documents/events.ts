import type { Attachment, PostId, UnitId } from '#kernel'
import type { Consulting, ConsultingEvent, DocumentOwed } from '#modules/topics'
import type { Block, publicities, urgencies } from '#render/contract'
import type {
  Change,
  Finding,
  Genre,
  Ground,
  InName,
  Legality,
  Place,
  Point,
  Retention,
  Scope,
} from './contract/words.ts'

export type Urgency = keyof typeof urgencies
export type Publicity = keyof typeof publicities

/** Who put the name to it; `for` when acting for a post (代). */
export type Signer = { readonly post: PostId; readonly for: PostId | null }
/** On which day, by whom. */
export type Signed = { readonly on: string; readonly by: Signer }
/** A step of the matter: `at` is the instant, from which the next step's time runs. */
type Moving = Signed & { readonly at: string }
type Remarked = Moving & { readonly text: string | null }
type Reasoned = Signed & { readonly reason: string }

export type Annex = {
  readonly title: string
  readonly body: readonly Block[]
  readonly file: Attachment | null
  readonly bound: boolean
}

/** What was written, everything left out said plainly. */
export type Content = {
  readonly title: string
  readonly name: InName
  readonly genre: Genre
  readonly urgency: Urgency | null
  readonly recipients: readonly UnitId[]
  readonly recipientsPrinted: readonly string[]
  readonly copies: readonly UnitId[]
  readonly copiesPrinted: readonly string[]
  readonly body: readonly Block[]
  readonly attachments: readonly Annex[]
  readonly note: string | null
  readonly publicity: Publicity
  readonly publicityReason: string | null
  readonly scope: Scope
  readonly whyCounty: string | null
  readonly looked: string | null
  readonly replaces: readonly string[]
  readonly implements: string | null
  readonly localMeasures: string | null
  readonly units: readonly UnitId[]
  readonly alone: string | null
  readonly jointly: readonly UnitId[]
  readonly topic: string | null
  readonly incoming: string | null
  readonly normative: boolean
  readonly basis: string | null
  readonly consent: boolean
  readonly directive: boolean
}

export type Stage =
  | 'drafting'
  | 'checking'
  | 'countersigning'
  | 'reviewing'
  | 'submitting'
  | 'signing'
  | 'signed'
  | 'numbered'
  | 'printed'
  | 'issued'
  | 'archived'

/** The meeting that adopted what the document says, as the topic knew it: `owed` gives the term of issuing it. */
export type Adopted = {
  readonly topic: string
  readonly meeting: string
  readonly kind: string
  readonly conclusion: string
  readonly on: string
  readonly owed: DocumentOwed | null
}

export type Review = Readonly<Record<Point, { readonly met: boolean; readonly note: string | null }>>

type Of<Type extends string, Data> = { readonly type: `document.${Type}`; readonly data: Data }

type Preparing =
  | Of<'drafted', Moving & { readonly lead: UnitId; readonly content: Content; readonly adopted: Adopted | null }>
  | Of<
      'revised',
      Moving & {
        readonly changes: Partial<Content>
        readonly change: Change
        readonly answer: string | null
        /** Sends it back to the office: a change of substance after its review. */
        readonly to: Stage | null
      }
    >
  | Of<'handed-in', Remarked>
  | Of<'checked', Remarked & { readonly to: Stage; readonly adopted: Adopted | null }>
  | Of<'submitted', Remarked & { readonly to: Stage; readonly adopted: Adopted | null }>
  | Of<
      'legality-recorded',
      Signed & {
        readonly result: Legality
        readonly unit: UnitId
        readonly number: string | null
        readonly dated: string
      }
    >

type Judging =
  | Of<'reviewed', Remarked & { readonly points: Review; readonly to: Stage | null }>
  | Of<'approved', Remarked & { readonly to: Stage }>
  | Of<'consented', Remarked & { readonly to: Stage }>
  | Of<
      'authorised',
      Signed & {
        readonly to: PostId
        readonly ground: Ground
        readonly text: string | null
        readonly adopted: Adopted | null
      }
    >
  | Of<
      'signers-added',
      Signed & { readonly posts: readonly PostId[]; readonly inOrder: boolean; readonly text: string | null }
    >
  | Of<'signer-removed', Reasoned & { readonly post: PostId }>
  | Of<'countersigned', Signed & { readonly post: PostId; readonly text: string | null }>
  /** `hash` of what was signed; `as`: in which right. */
  | Of<'signed', Remarked & { readonly hash: string; readonly as: 'mayor' | 'authorised' | 'head' }>
  | Of<'corrected', Moving & { readonly changes: Partial<Content>; readonly reason: string }>

/**
 * A seal that was put on: which image of which holder, from which provider, over which content. It is a picture on the
 * paper, no electronic signature (电子签名法 13; GB/T 38540 is a provider's own).
 */
export type Applied = Signed & {
  /** `government`, a unit, or the post of whoever signs with a stamp. */
  readonly holder: string
  readonly name: string
  readonly provider: string
  /** Of the image. */
  readonly sha256: string
  readonly mm: number
  /** Of the content, as in the signature. */
  readonly hash: string
}

type Issuing =
  | Of<
      'number-asked',
      Signed & { readonly mark: string; readonly year: number; readonly title: string; readonly number?: number }
    >
  | Of<
      'numbered',
      Moving & {
        readonly mark: string
        readonly year: number
        readonly number: number
        /** Units that issue it jointly, whose seals are wanted; left out where nobody keeps seals here. */
        readonly seals?: readonly UnitId[]
      }
    >
  | Of<'affixed', { readonly seal: Applied }>
  /** Voided in its book; before it was issued the document has no number any more. */
  | Of<'number-voided', { readonly mark: string; readonly year: number; readonly number: number } & Reasoned>
  /** Without a seal its place was kept: it is sealed by hand. */
  | Of<'sealed', Moving & { readonly copies: number; readonly printed: string; readonly seal?: Applied }>
  | Of<
      'issued',
      Remarked & {
        readonly title: string
        readonly number: string
        readonly units: readonly UnitId[]
        readonly outside: readonly string[]
        /** The topic whose document this is, when its meeting's term is met by it. */
        readonly topic: string | null
        /** The paper that this answers. */
        readonly incoming: string | null
        readonly replaces: readonly string[]
        readonly publicity: Publicity
      }
    >
  | Of<'acknowledged', Signed & { readonly unit: UnitId; readonly text: string | null }>
  | Of<
      'published',
      Signed & { readonly places: readonly Place[]; readonly day: string; readonly address: string | null }
    >
  | Of<'replaced', { readonly by: string; readonly title: string; readonly on: string }>
  | Of<'cleaned-up', Signed & { readonly finding: Finding; readonly text: string }>
  | Of<'retracted', Reasoned>
  | Of<'repealed', Reasoned>
  | Of<'revoked', Reasoned>
  | Of<'archived', Moving & { readonly retention: Retention; readonly volume: string | null }>

/** What stood there before stays on record among the opinions. */
type Again = { readonly keeps?: true }

type Moves =
  | Of<
      'returned',
      Moving & {
        readonly from: Stage
        readonly to: Stage
        readonly resume: boolean
        readonly suggestions: boolean
        readonly reason: string
      }
    >
  | Of<'taken-back', Moving & { readonly from: Stage; readonly to: Stage; readonly reason: string }>
  | Of<'passed-on', Reasoned & { readonly to: PostId }>
  | Of<'urged', Signed & { readonly text: string | null }>
  | Of<'withdrawn', Reasoned>
  /** `was`: why it had ended, said by whom. */
  | Of<'reopened', Moving & { readonly reason: string; readonly to: Stage; readonly was: Reasoned | null }>

export type DocumentEvent =
  | Preparing
  | ConsultingEvent<'document', Exclude<keyof Consulting, 'signed' | 'reconsidered' | 'accounted'>>
  | Of<'reconsidered', Consulting['reconsidered'] & Again>
  | Of<'accounted', Consulting['accounted'] & Again>
  | Judging
  | Issuing
  | Moves
