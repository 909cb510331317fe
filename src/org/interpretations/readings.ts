import { Fault, type Readings, type Source } from '#kernel'
import type { Interpretations } from './state.ts'

/** The values that rules consult, by entry. Faults on an entry that the register does not have: code must not make a reading up. */
export function makeReadings(state: Interpretations): Readings {
  const values = new Map(state.entries.map((entry) => [entry.id, entry.values]))
  return (id) => {
    const found = values.get(id)
    if (!found) throw new Fault(`The register of interpretations has no entry ${id}`)
    return found
  }
}

export const readingsSource: Source<Readings> = { kind: 'interpretations', id: 'register', make: makeReadings }
