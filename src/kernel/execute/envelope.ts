import type { NormId } from '#rulebook'
import type { Written } from '../government.ts'
import type { Acted, Actor } from '../principal.ts'
import type { Event } from '../procedure.ts'
import type { Refusal } from '../refusal.ts'

export type Envelope = {
  readonly kind: string
  /** Absent for a command that opens a matter, unless the caller names it. */
  readonly id?: string
  /** The verb: `submit` of `topic.submit`. */
  readonly command: string
  readonly input: unknown
  readonly actor: Actor
  readonly exceptions?: Readonly<Record<NormId, string>>
  readonly recorded?: Acted['recorded']
  /** The same key is carried out once. */
  readonly key?: string
  /** The version that the sender saw; another one in between refuses the command. */
  readonly version?: number
}

export type Outcome =
  | {
      readonly ok: true
      readonly kind: string
      readonly id: string
      readonly version: number
      readonly stage: string
      readonly events: readonly Event[]
      readonly written: readonly Written[]
      readonly replayed?: true
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

export type Accepted = Extract<Outcome, { ok: true }>
