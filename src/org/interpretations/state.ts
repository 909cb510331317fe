import type { Interpretation } from '#rulebook'
import type { Text } from '#kernel'

/** What a rule reads: a word, a switch, a number, a list of words; null where nothing is settled. */
export type ReadingValue = string | number | boolean | null | readonly string[]
export type Reading = {
  readonly reading: Text
  readonly values: Readonly<Record<string, unknown>>
  readonly author: Text
  readonly date: string
}
export type Entry = Interpretation & { readonly earlier: readonly Reading[]; readonly reason: string | null }

/** The register of readings (article 86): each entry with the reading that holds and those before it. */
export type Interpretations = {
  readonly stage: 'new' | 'open'
  readonly rulebook: string
  readonly entries: readonly Entry[]
}

export type InterpretationsEvent =
  | {
      readonly type: 'interpretations.opened'
      readonly data: { readonly rulebook: string; readonly entries: readonly Interpretation[] }
    }
  | { readonly type: 'interpretations.extended'; readonly data: { readonly entries: readonly Interpretation[] } }
  | {
      readonly type: 'interpretations.adopted'
      readonly data: Reading & { readonly entry: string; readonly alternative: string | null; readonly reason: string }
    }

export const unopened: Interpretations = { stage: 'new', rulebook: '', entries: [] }

const unread = (entry: Interpretation): Entry => ({ ...entry, earlier: [], reason: null })

export function evolve(state: Interpretations, event: InterpretationsEvent): Interpretations {
  switch (event.type) {
    case 'interpretations.opened':
      return {
        stage: 'open',
        rulebook: event.data.rulebook,
        entries: event.data.entries.map(unread),
      }
    case 'interpretations.extended':
      return { ...state, entries: [...state.entries, ...event.data.entries.map(unread)] }
    case 'interpretations.adopted': {
      const { entry: id, reading, values, author, date, reason } = event.data
      return {
        ...state,
        entries: state.entries.map((entry) => {
          if (entry.id !== id) return entry
          const before: Reading = {
            reading: entry.reading,
            values: entry.values,
            author: entry.author,
            date: entry.date,
          }
          return { ...entry, reading, values, author, date, reason, earlier: [...entry.earlier, before] }
        }),
      }
    }
  }
}
