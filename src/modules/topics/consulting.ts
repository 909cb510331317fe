import type { Attachment, UnitId } from '#kernel'
import type { CoordinationResult, Opinion, Outcome } from './contract/words.ts'
import type { Signed } from './events.ts'

type Said = Signed & { readonly unit: UnitId; readonly text: string | null }

/** What happens while units are asked, by verb: the same for every kind whose text goes round (topics, drafts of documents). */
export type Consulting = {
  readonly consulted: Signed & {
    readonly round: number
    readonly units: readonly UnitId[]
    readonly within: number | null
    readonly text: string | null
  }
  readonly replied: Said & {
    readonly round: number
    readonly opinion: Opinion
    readonly files: readonly Attachment[]
  }
  readonly reconsidered: Said & { readonly round: number; readonly opinion: Opinion }
  readonly 'silence-taken': { readonly unit: UnitId; readonly round: number; readonly on: string }
  readonly 'time-requested': Signed & { readonly unit: UnitId; readonly until: string; readonly reason: string }
  readonly extended: Said & { readonly until: string }
  readonly settled: Said & { readonly outcome: Outcome }
  readonly accounted: Signed & {
    readonly round: number
    readonly units: readonly UnitId[]
    readonly text: string
    readonly ours: string
    readonly theirs: string
    readonly proposal: string | null
  }
  readonly coordinated: Signed & {
    readonly round: number
    readonly units: readonly UnitId[]
    readonly result: CoordinationResult
    readonly text: string
  }
  readonly signed: Said
}

/** The events of one kind: `topic.replied`, `document.replied`. */
export type ConsultingEvent<Kind extends string, Verb extends keyof Consulting = keyof Consulting> = {
  [V in Verb]: { readonly type: `${Kind}.${V}`; readonly data: Consulting[V] }
}[Verb]

/** What changes a unit's row or signature, without the name of the kind. */
export type ConsultationStep = {
  [V in Exclude<keyof Consulting, 'accounted' | 'coordinated'>]: { readonly step: V; readonly data: Consulting[V] }
}[Exclude<keyof Consulting, 'accounted' | 'coordinated'>]
