import { commandsOf } from '#kernel'
import type * as z from 'zod'
import type { dissentInputs } from '../contract/input.ts'
import type { Entry, EntryEvent } from '../entry.ts'

export type Dissent = z.infer<typeof dissentInputs.raise>
export type DissentState = Entry<Dissent, { readonly text: string }>
export type DissentEvent = EntryEvent<'dissent', Dissent, { readonly text: string }>
export const command = commandsOf<DissentState, DissentEvent>()
