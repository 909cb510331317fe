import { Fault, type PostId, type UnitId } from '#kernel'
import type { Consultation, ConsultationRow, Consulting } from '#modules/topics'
import type { Change, Finding, Ground, Legality, Place, Retention } from './contract/words.ts'
import type { Adopted, Applied, Content, Review, Signed, Stage } from './events.ts'

type Remark = Signed & { readonly text: string | null }
type Reasoned = Signed & { readonly reason: string }

/** A version as it stood: all of it, so that any two can be compared. */
export type Version = Signed & {
  readonly version: number
  readonly change: Change | 'first' | 'correction'
  readonly content: Content
}
/** What somebody said at a step; none is ever lost, whatever is sent back. */
export type Opinion = Remark & { readonly step: string; readonly version: number; readonly stands: boolean }
export type Return = Reasoned & {
  readonly from: Stage
  readonly to: Stage
  readonly resume: boolean
  readonly suggestions: boolean
  /** What became of the suggestions. */
  readonly answer: string | null
}
/** A leader whose signature is asked besides the signer's. */
export type CoSigner = {
  readonly post: PostId
  readonly inOrder: boolean
  readonly signed: Remark | null
}
export type Account = Signed & {
  readonly round: number
  readonly units: readonly UnitId[]
  readonly text: string
  readonly ours: string
  readonly theirs: string
  readonly proposal: string | null
}

export type Held = Content &
  Omit<Consultation, 'coordination'> & {
    readonly coordination: readonly Consulting['coordinated'][]
    readonly lead: UnitId
    readonly drafter: PostId
    readonly entered: string
    readonly version: number
    readonly versions: readonly Version[]
    readonly round: number
    /** Version on which each round of consultation was asked, by round. */
    readonly askedOn: Readonly<Record<string, number>>
    readonly account: Account | null
    readonly adopted: Adopted | null
    readonly legality:
      | (Signed & {
          readonly result: Legality
          readonly unit: UnitId
          readonly number: string | null
          readonly dated: string
        })
      | null
    readonly opinions: readonly Opinion[]
    readonly checked: (Remark & { readonly version: number }) | null
    readonly submitted: Remark | null
    readonly submissions: number
    readonly review: (Remark & { readonly points: Review; readonly version: number }) | null
    readonly approval: Remark | null
    readonly consented: Remark | null
    readonly passedTo: PostId | null
    readonly authorised: (Remark & { readonly to: PostId; readonly ground: Ground }) | null
    readonly signers: readonly CoSigner[]
    readonly signature: (Remark & { readonly hash: string; readonly as: 'mayor' | 'authorised' | 'head' }) | null
    readonly returns: readonly Return[]
    /** Where it goes when the step that it was sent back to is done. */
    readonly back: { readonly from: Stage; readonly resume: boolean } | null
    /** The step before, to which whoever took it can take it back. */
    readonly cameFrom: { readonly stage: Stage; readonly by: PostId } | null
    readonly numberAsked: { readonly mark: string; readonly year: number } | null
    readonly number: { readonly mark: string; readonly year: number; readonly number: number } | null
    /** Units whose seals are wanted besides the host's. */
    readonly sealsAsked: readonly UnitId[]
    /** Seals on the signed content, in the order in which they were put on. */
    readonly seals: readonly Applied[]
    /** Numbers that it carried and that were voided in their book, the last one last. */
    readonly voided?: readonly (Reasoned & { readonly number: string })[]
    readonly print: { readonly copies: number; readonly printed: string } | null
    readonly issue: (Remark & { readonly outside: readonly string[] }) | null
    readonly deliveries: readonly { readonly unit: UnitId; readonly on: string; readonly received: Remark | null }[]
    readonly publications: readonly (Signed & {
      readonly places: readonly Place[]
      readonly day: string
      readonly address: string | null
    })[]
    readonly replacedBy: { readonly id: string; readonly title: string; readonly on: string } | null
    readonly cleanUps: readonly (Signed & { readonly finding: Finding; readonly text: string })[]
    readonly filing: (Signed & { readonly retention: Retention; readonly volume: string | null }) | null
    readonly urged: readonly Remark[]
  }

export type Drafted =
  | (Held & { readonly stage: Stage })
  | (Held & { readonly stage: 'withdrawn' | 'retracted' | 'repealed' | 'revoked'; readonly ended: Reasoned })
export type Document = { readonly stage: 'new' } | Drafted

export const none: Document = { stage: 'new' }

/** A document that was drafted: every command but the opening one meets no other. */
export function drafted(document: Document): Drafted {
  if (document.stage === 'new') throw new Fault('A document that nobody has drafted')
  return document
}

/** 源政发〔2026〕1号. */
export const numberOf = (d: Pick<Held, 'number'>): string | null =>
  d.number && `${d.number.mark}〔${d.number.year}〕${d.number.number}号`

/** Its number is void, and it has no other yet: it was issued under it. */
export const isNumberVoid = (d: Held): boolean => numberOf(d) !== null && numberOf(d) === d.voided?.at(-1)?.number

/** Issued and neither repealed nor revoked. */
export const isInForce = (d: Drafted): boolean => d.stage === 'issued' || d.stage === 'archived'

/** The last version that changed the substance: who answered before has answered about another text. */
export const lastOfSubstance = (d: Held): number =>
  d.versions.findLast((v) => v.change === 'first' || v.change === 'substance')?.version ?? 1

/** Whether a unit's row was asked about the text as it stands. */
export const isStale = (d: Held, row: ConsultationRow): boolean => (d.askedOn[row.round] ?? 1) < lastOfSubstance(d)

/** A later document takes its place, and nobody has yet said what becomes of it. */
export const awaitsCleanUp = (d: Held): boolean =>
  d.replacedBy !== null && !d.cleanUps.some((c) => c.on >= d.replacedBy!.on)

/** Units that issue it jointly and have not put on their seals. */
export const sealsWanted = (d: Held & Pick<Drafted, 'stage'>): readonly UnitId[] =>
  d.stage === 'numbered' && d.name === 'unit'
    ? d.jointly.filter((id) => !d.seals.some((seal) => seal.holder === id))
    : []
