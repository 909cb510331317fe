import type { Norm, NormId, Rulebook } from '#rulebook'
import type { Calendar } from './calendar/index.ts'
import type { SealBook } from './official-seal.ts'
import type { Organisation } from './organisation.ts'
import type { Acted, PostId } from './principal.ts'

/** The office's readings of ambiguous norms (article 86), by entry. */
export type Readings = (id: string) => Readonly<Record<string, unknown>>

export type Exception = {
  readonly norm: NormId
  readonly reason: string
  readonly person: string
  readonly post: PostId
  readonly at: string
}

/** Everything a pure function of a module may look at besides its own state. */
export type Surroundings = {
  readonly at: Temporal.Instant
  /** The date in Asia/Shanghai. */
  readonly today: Temporal.PlainDate
  readonly rulebook: Rulebook
  norm(id: NormId): Norm
  readonly reading: Readings
  readonly calendar: Calendar
  readonly org: Organisation
  readonly seals: SealBook
}

export type Viewpoint<S> = Surroundings & {
  readonly id: string
  readonly state: S
  readonly exceptions: readonly Exception[]
}

export type Checking<S, I, F> = Viewpoint<S> & {
  /** Undefined while the checklist is drawn up before anybody has entered anything. */
  readonly input: I | undefined
  readonly facts: F
  readonly actor: Acted | undefined
}

export type Deciding<S, I, F> = Viewpoint<S> & { readonly input: I; readonly facts: F; readonly actor: Acted }
