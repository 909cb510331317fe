import { commandsOf } from '#kernel'
import type * as z from 'zod'
import type { interferenceInputs } from '../contract/input.ts'
import type { Entry, EntryEvent } from '../entry.ts'

/** `liaison`: the post that it was filed with; it alone reads it. */
export type Attempt = z.infer<typeof interferenceInputs.file> & { readonly liaison: string }
export type Referred = { readonly number: string; readonly text: string }
export type AttemptState = Entry<Attempt, Referred>
export type AttemptEvent = EntryEvent<'interference', Attempt, Referred>
export const command = commandsOf<AttemptState, AttemptEvent>()
