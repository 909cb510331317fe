import { commandsOf } from '#kernel'
import type * as z from 'zod'
import type { personalMatterInputs } from '../contract/input.ts'
import type { Entry, EntryEvent } from '../entry.ts'

export type Report = z.infer<typeof personalMatterInputs.file> & { readonly liaison: string | null }
export type Reported = { readonly number: string }
export type ReportState = Entry<Report, Reported>
export type ReportEvent = EntryEvent<'personal-matter', Report, Reported>
export const command = commandsOf<ReportState, ReportEvent>()
