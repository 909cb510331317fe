import type { Database } from '#db'
import type { Rulebook } from '#rulebook'
import type { Calendar } from './calendar/index.ts'
import type { Clock } from './clock.ts'
import type { Readings } from './context.ts'
import type { SealBook } from './official-seal.ts'
import type { Organisation } from './organisation.ts'
import type { Refusal } from './refusal.ts'
import type { Registry } from './registry.ts'

/** A matter of which there is one, and on which all others depend: its state is kept in memory while its version is current. */
export type Source<T> = {
  readonly kind: string
  readonly id: string
  readonly make: (state: any, version: number) => T
}
export type Sources = {
  readonly organisation: Source<Organisation>
  readonly readings: Source<Readings>
  readonly calendar: Source<Calendar>
}

/** What the office's shelf of rulebooks gives: one government, several versions in time. */
export type Shelf = { byId(id: string): Rulebook | undefined; current(date: Temporal.PlainDate): Rulebook }

export type Written = {
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly stage: string
  readonly types: readonly string[]
}

export type Government = {
  readonly database: Database
  readonly registry: Registry
  readonly shelf: Shelf
  readonly sources: Sources
  readonly clock: Clock
  /** Without it nobody keeps seals here. */
  readonly seals?: SealBook
  /** What no command may carry, in whichever module; asked beside its own rules. */
  readonly gate?: (carried: unknown, rulebook: Rulebook) => readonly Refusal[]
  /** Names new matters; the same `key` gives the same name, so that a request sent twice meets itself. A scenario gives names of its own. */
  readonly newId: (kind: string, key?: string) => string
  /** Called after commit, with everything that was written. */
  readonly onWritten: (written: readonly Written[]) => void
}
