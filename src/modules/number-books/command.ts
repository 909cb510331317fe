import { commandsOf, post, type Acted, type Grant } from '#kernel'
import type { NumberBookEvent } from './events.ts'
import type { NumberBook } from './state.ts'

export const command = commandsOf<NumberBook, NumberBookEvent>()

/** 文电科 keeps the books; the director may act in them too. */
export const keepers = (): Grant[] => [{ to: post('office-registry') }, { to: post('office-director') }]
export const keptBy = { zh: '文电科、办公室主任', en: 'The registry section, the office director' } as const

/** In whose name: the post stood in for, where there is one. */
export const keeper = (acted: Acted): string => acted.for ?? acted.post
