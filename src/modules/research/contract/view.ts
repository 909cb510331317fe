import * as z from 'zod'
import { targets } from './word.ts'

const text = z.object({ zh: z.string(), en: z.string() })
const named = z.object({ id: z.string(), name: text })
const day = z.string().meta({ description: 'ISO date' })

export const researchView = z.object({
  post: named,
  from: day,
  until: day,
  /** Days that it counts, halves too. */
  days: z.number(),
  places: z.string(),
  unannounced: z.boolean(),
  companions: z.array(named),
  vehicles: z.number(),
  questions: z.string().nullable(),
  planned: day,
  record: z
    .object({
      on: day,
      by: named,
      notified: z.boolean(),
      briefed: z.boolean(),
      received: z.boolean(),
      escort: z.boolean(),
      deviation: z.string().nullable(),
      findings: z.string(),
    })
    .nullable(),
  handedOn: z.array(
    z.object({
      on: day,
      to: z.enum(Object.keys(targets) as [keyof typeof targets, ...(keyof typeof targets)[]]),
      id: z.string().nullable(),
      text: z.string(),
    }),
  ),
  cancelled: z.string().nullable(),
})
export type ResearchView = z.infer<typeof researchView>

export const bookView = z.object({
  post: named,
  year: z.number(),
  days: z.number(),
  unannounced: z.number(),
  /** What the rulebook asks for. */
  wanted: z.number(),
  /** In whole per cent, and how much of it is there. */
  share: z.object({ wanted: z.number(), now: z.number().nullable() }),
  /** By month, 1 to 12. */
  months: z.array(z.object({ month: z.number(), days: z.number(), unannounced: z.number() })),
  trips: z.array(
    z.object({ id: z.string(), title: z.string(), days: z.number(), unannounced: z.boolean(), first: day }),
  ),
  account: z.string().nullable(),
})
export type BookView = z.infer<typeof bookView>
