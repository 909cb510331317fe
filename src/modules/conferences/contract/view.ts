import * as z from 'zod'
import { alternatives, foreignResults, forms, sorts } from './word.ts'

const text = z.object({ zh: z.string(), en: z.string() })
const words = <K extends string>(list: Readonly<Record<K, unknown>>) => z.enum(Object.keys(list) as [K, ...K[]])
const named = z.object({ id: z.string(), name: text })
const day = z.string().meta({ description: 'ISO date' })
/** Whose act it was; `for` when acting (代). */
const by = z.object({ post: named, for: named.nullable() })
const step = z.object({ on: day, by, text: z.string().nullable() })

export const conferenceView = z.object({
  lead: named,
  sort: words(sorts),
  form: words(forms),
  year: z.number(),
  date: day,
  time: z.string().nullable(),
  /** Planned length in hours. */
  hours: z.number(),
  participants: z.number(),
  place: z.string().nullable(),
  theme: z.string().nullable(),
  agenda: z.string().nullable(),
  /** Only those that are asked of this sort and form. */
  alternatives: z.array(z.object({ alternative: words(alternatives), reason: z.string().nullable() })),
  foreign: z.boolean(),
  leaders: z.array(named),
  townshipHeads: z.array(named),
  guestsReason: z.string().nullable(),
  /** In yuan. */
  cost: z.number().nullable(),
  budget: z.string().nullable(),
  approver: named,
  submitted: step.nullable(),
  office: step.nullable(),
  foreignOffice: step.extend({ unit: named, result: words(foreignResults) }).nullable(),
  guests: step.extend({ admitted: z.array(named), struck: z.array(named) }).nullable(),
  approval: step.nullable(),
  moves: z.array(z.object({ on: day, by, from: day, to: day, reason: z.string() })),
  returns: z.array(z.object({ on: day, by, reason: z.string() })),
  ended: z.object({ on: day, by, reason: z.string() }).nullable(),
  held: z
    .object({
      on: day,
      by,
      date: day,
      hours: z.number(),
      participants: z.number(),
      cost: z.number(),
      text: z.string().nullable(),
    })
    .nullable(),
})
export type ConferenceView = z.infer<typeof conferenceView>
