import { RulebookFault } from './problem.ts'
import type { Rulebook } from './rulebook.ts'

/** The versions in time of one government's rules. A matter keeps the version it began under: look that one up by id. */
export type Shelf = {
  /** Oldest first. */
  readonly rulebooks: readonly Rulebook[]
  /** In force on that day; undefined before the first, and after a repeal without successor. */
  at(date: Temporal.PlainDate): Rulebook | undefined
  /** As `at`, where there has to be one: faults with the date otherwise. */
  current(date: Temporal.PlainDate): Rulebook
  byId(id: string): Rulebook | undefined
}

/** Faults where two versions share an id or a first day, or belong to different governments. */
export function makeShelf(rulebooks: readonly Rulebook[]): Shelf {
  const sorted = rulebooks.toSorted((a, b) => (a.instrument.inForce < b.instrument.inForce ? -1 : 1))
  for (const [i, one] of sorted.entries()) {
    for (const other of sorted.slice(i + 1)) refuseClash(one, other)
  }
  const at = (date: Temporal.PlainDate): Rulebook | undefined => {
    const day = date.toString({ calendarName: 'never' })
    const latest = sorted.findLast((r) => r.instrument.inForce <= day)
    return latest?.instrument.repealed !== undefined && latest.instrument.repealed <= day ? undefined : latest
  }
  return {
    rulebooks: sorted,
    at,
    current: (date) => {
      const found = at(date)
      if (!found) throw new RulebookFault(`No rulebook is in force on ${date.toString()}`)
      return found
    },
    byId: (id) => sorted.find((r) => r.id === id),
  }
}

function refuseClash(one: Rulebook, other: Rulebook): void {
  if (one.id === other.id) throw new RulebookFault(`Two rulebooks have the id ${one.id}`)
  if (one.government.code !== other.government.code)
    throw new RulebookFault(`${one.id} and ${other.id} belong to different governments`)
  if (one.instrument.inForce === other.instrument.inForce)
    throw new RulebookFault(`${one.id} and ${other.id} both come into force on ${one.instrument.inForce}`)
}
