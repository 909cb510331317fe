import type { Viewpoint } from '../context.ts'
import { openDeadlines, type OpenDeadline } from '../deadline.ts'
import type { Command, Description, Procedure, Staged } from '../procedure.ts'
import type { Principal } from '../principal.ts'

export type Derived = Description & {
  readonly deadlines: readonly OpenDeadline[]
  readonly audience: readonly Principal[]
  readonly awaits: readonly Principal[]
  readonly readers: readonly Principal[]
  readonly due: Temporal.Instant | null
}

export const isExpected = <S extends Staged>(command: Command<S>, c: Viewpoint<S>): boolean =>
  (!command.internal || command.shown === true) &&
  (command.stages === 'any' || command.stages.includes(c.state.stage)) &&
  (typeof command.expected === 'function' ? command.expected(c) : command.expected === true)

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)]

/** All that is written beside the state: computed, never set. */
export function derive<S extends Staged>(procedure: Procedure<S>, c: Viewpoint<S>, lapsed: readonly string[]): Derived {
  const description = procedure.describe(c)
  const deadlines = description.closed ? [] : openDeadlines(procedure, c, lapsed)
  const expected = description.closed ? [] : procedure.commands.filter((command) => isExpected(command, c))
  const awaits = distinct([
    ...expected.flatMap((command) => command.by({ ...c, input: undefined }).map((grant) => grant.to)),
    ...deadlines.flatMap((deadline) => deadline.owes),
  ])
  const due = deadlines.flatMap((d) => d.due ?? []).sort(Temporal.Instant.compare)[0] ?? null
  const readers = distinct(procedure.readers?.(c) ?? [])
  // Whoever has to act on a matter or was sent it can read it.
  const audience = distinct([...procedure.audience(c), ...awaits, ...readers])
  return { ...description, deadlines, audience, awaits, readers, due }
}
