import { commandsOf, fails, holds, pending, person, rule, type Grant, type Viewpoint } from '#kernel'
import { classifiedMarking } from '#render/contract'
import type { PhrasesEvent } from './events.ts'
import type { Phrases } from './state.ts'

export const command = commandsOf<Phrases, PhrasesEvent>()

/** The matter bears the person's name. On leave too: what one is used to say is no work of the post. */
export const byOwner = ({ id }: Viewpoint<Phrases>): readonly Grant[] => [{ to: person(id), whileAway: true }]

export const owner = { zh: '本人', en: 'The person' }

/** This system holds no state secrets (保守国家秘密法31条), in what somebody is used to say either. */
export const unmarked = rule<{ readonly text: string } | undefined>('secrecy.keep', (input) => {
  if (input === undefined) return pending()
  if (classifiedMarking(input.text) === undefined) return holds()
  return fails({
    says: { zh: '常用语带有密级标志', en: 'The phrase carries a classified marking' },
    wayOut: { zh: '删去密级标志后再存', en: 'Take the marking out' },
    field: 'text',
  })
})
