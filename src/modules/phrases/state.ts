import type { OwnPhrase } from './contract.ts'
import type { PhrasesEvent } from './events.ts'

/** `given`: how many ids were ever given; a removed phrase's id is not given again. */
export type Phrases =
  | { readonly stage: 'new' }
  | { readonly stage: 'kept'; readonly given: number; readonly phrases: readonly OwnPhrase[] }

export const none: Phrases = { stage: 'new' }

export const phrasesOf = (state: Phrases): readonly OwnPhrase[] => (state.stage === 'new' ? [] : state.phrases)
export const nextId = (state: Phrases): string => `p${state.stage === 'new' ? 1 : state.given + 1}`

export function evolve(state: Phrases, event: PhrasesEvent): Phrases {
  const given = state.stage === 'new' ? 0 : state.given
  const phrases = phrasesOf(state)
  switch (event.type) {
    case 'phrases.added': {
      const { id, act, text } = event.data
      return { stage: 'kept', given: given + 1, phrases: [...phrases, { id, act, text }] }
    }
    case 'phrases.ordered': {
      const { act, ids } = event.data
      const ordered = ids.flatMap((id) => phrases.find((phrase) => phrase.id === id) ?? [])
      return { stage: 'kept', given, phrases: [...phrases.filter((phrase) => phrase.act !== act), ...ordered] }
    }
    case 'phrases.removed':
      return { stage: 'kept', given, phrases: phrases.filter(({ id }) => id !== event.data.id) }
  }
}
