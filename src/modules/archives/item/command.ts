import { commandsOf, type Reader, type Viewpoint } from '#kernel'
import type { Retention } from '../contract/word.ts'
import { planOf, numberOf, seriesOf } from '../plan.ts'
import type { ItemEvent, Place } from './events.ts'
import type { Item } from './state.ts'

export const command = commandsOf<Item, ItemEvent>()

type Class = { readonly year: number; readonly retention: Retention; readonly part: string }

/** The last 件号 of a year, class and part. */
export const lastPiece = (read: Reader, of: Class, c: Viewpoint<Item>): Promise<number> =>
  read.lastSerial('archive-item', seriesOf(of, planOf(c)))

export function placeAfter(last: number, of: Class, c: Viewpoint<Item>): Place {
  const piece = last + 1
  return { ...of, piece, number: numberOf(of, piece, planOf(c)) }
}
