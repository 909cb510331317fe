import { commandsOf } from '#kernel'
import type { giftInputs } from '../contract/input.ts'
import type { GiftEnd } from '../contract/word.ts'
import type { Entry, EntryEvent } from '../entry.ts'
import type * as z from 'zod'

export type Gift = z.infer<typeof giftInputs.file>
export type GiftOutcome = { readonly end: GiftEnd; readonly number: string | null }
export type GiftState = Entry<Gift, GiftOutcome>
export const command = commandsOf<GiftState, EntryEvent<'gift', Gift, GiftOutcome>>()
