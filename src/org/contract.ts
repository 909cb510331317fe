import { z } from 'zod'

/** Views of the organisation, the interpretations and the calendar, for screens and API clients. Imports nothing of the server. */
const text = z.object({ zh: z.string(), en: z.string() })
const named = z.object({ id: z.string(), name: text })
/** ISO 8601, either a date or a moment with its offset. */
const moment = z.string()

export const held = z.object({
  post: named,
  person: named.nullable(),
  since: moment.nullable(),
  evidence: z.object({ number: z.string(), date: z.string() }).nullable(),
  away: z.boolean(),
  /** Who acts now, and by which norm; null while the holder does, and where nobody can (`nobody`). */
  acting: named.extend({ norm: z.string().nullable() }).nullable(),
  nobody: z.boolean(),
})

export const organisationView = z.object({
  government: z.object({ code: z.string(), name: text }),
  leaders: z.array(
    held.extend({
      rank: z.string().nullable(),
      charge: z.array(named),
      pair: named.nullable(),
      presidesFor: z.array(named),
    }),
  ),
  units: z.array(
    named.extend({
      kind: z.string(),
      duties: z.array(z.string()),
      independent: z.boolean(),
      former: z.array(text),
      leader: named.nullable(),
      head: held,
      deputy: held,
      clerk: held,
      others: z.array(held),
    }),
  ),
  /** Merged and closed ones, with where their work went. */
  gone: z.array(named.extend({ until: moment, successor: named })),
  counsel: z.array(held.extend({ kind: z.enum(['internal', 'external']), from: moment, until: moment.nullable() })),
  administrators: z.array(held),
  outside: z.array(named),
  designation: z.object({ post: named, from: moment, until: moment.nullable(), reason: z.string() }).nullable(),
  /** Those of now and of the next sixty days. `acting` only where the leave names somebody. */
  absences: z.array(
    z.object({
      post: named,
      from: moment,
      until: moment,
      reason: z.string(),
      acting: named.nullable(),
      matter: z.object({ kind: z.string(), id: z.string() }).nullable(),
    }),
  ),
})
export type OrganisationView = z.infer<typeof organisationView>

const value = z.unknown()
export const interpretationsView = z.object({
  rulebook: z.string(),
  entries: z.array(
    z.object({
      id: z.string(),
      norm: z.string(),
      article: z.number().nullable(),
      question: text,
      reading: text,
      values: z.record(z.string(), value),
      alternatives: z.array(z.union([z.string(), z.number(), z.boolean()])),
      author: text,
      date: z.string(),
      /** Earlier readings, oldest first. */
      earlier: z.array(
        z.object({ reading: text, values: z.record(z.string(), value), author: text, date: z.string() }),
      ),
      /** Why the office changed it; null for the reading that the software brought. */
      reason: z.string().nullable(),
    }),
  ),
})
export type InterpretationsView = z.infer<typeof interpretationsView>

export const calendarView = z.object({
  years: z.array(z.number()),
  notices: z.array(
    z.object({
      year: z.number(),
      number: z.string(),
      date: z.string(),
      amends: z.string().nullable(),
      checked: z.union([z.boolean(), z.literal('secondary')]),
      papers: z.array(z.string()),
      /** ISO date of the import; null: brought by the software. */
      imported: z.string().nullable(),
      days: z.array(z.object({ name: z.string(), date: z.string(), off: z.boolean() })),
    }),
  ),
})
export type CalendarView = z.infer<typeof calendarView>
