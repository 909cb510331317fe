import type { Matter } from '../../http/contract/index.ts'
import type { InterpretationsView } from '../../org/contract.ts'
import { askOf, type Ask } from '../forms/ask.ts'

/** The office's reading of an ambiguous norm, as the register shows it. */
export type Reading = InterpretationsView['entries'][number]

export const readingsOf = (register: Matter | undefined): ReadonlyMap<string, readonly Reading[]> =>
  Map.groupBy((register?.view as InterpretationsView | undefined)?.entries ?? [], ({ norm }) => norm)

/** The form for another reading of one entry: its listed alternatives as choices; undefined for whoever may not. */
export function askToRead(register: Matter | undefined, entry: Reading): Ask | undefined {
  const prospect = register?.prospects.find(({ verb, mine }) => verb === 'adopt' && mine)
  if (!register || !prospect) return undefined
  const { values: _, alternative, ...properties } = (prospect.input['properties'] ?? {}) as Record<string, object>
  const listed = entry.alternatives.map(String)
  const input = {
    ...prospect.input,
    properties: { ...properties, ...(listed.length ? { alternative: { ...alternative, enum: listed } } : {}) },
  }
  return {
    ...askOf(register, prospect, {
      fixed: { entry: entry.id },
      preset: { reading: entry.reading.zh, readingEn: entry.reading.en },
    }),
    input,
  }
}
