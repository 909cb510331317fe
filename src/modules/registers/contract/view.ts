import * as z from 'zod'
import { spans } from './word.ts'

const text = z.object({ zh: z.string(), en: z.string() })
const named = z.object({ id: z.string(), name: text })

export const rosterView = z.object({
  month: z.string(),
  days: z.array(
    z.object({
      date: z.string(),
      workday: z.boolean(),
      /** The holiday, the weekday of a weekend, or of a make-up workday its holiday. */
      name: z.string().nullable(),
      shifts: z.array(
        z.object({
          span: z.enum(Object.keys(spans) as [keyof typeof spans, ...(keyof typeof spans)[]]),
          lead: named,
          staff: named,
          /** Who of them is away as things stand now. */
          away: z.array(z.string()),
        }),
      ),
    }),
  ),
})
export type RosterView = z.infer<typeof rosterView>
