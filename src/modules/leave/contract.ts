import { z } from 'zod'

/** The view of a leave. Imports nothing of the server. Dates are ISO dates, moments carry their offset. */
const text = z.object({ zh: z.string(), en: z.string() })
const named = z.object({ id: z.string(), name: text })
const half = z.enum(['morning', 'afternoon'])

export const leaveView = z.object({
  post: named,
  person: named,
  posts: z.array(named),
  tier: z.enum(['mayor', 'leader', 'head', 'staff']),
  kind: z.object({ id: z.string(), name: text }),
  from: z.string(),
  fromHalf: half,
  until: z.string(),
  untilHalf: half,
  begins: z.string(),
  ends: z.string(),
  days: z.number(),
  /** Of those the ones on which the office works, make-up workdays among them. */
  workdays: z.number(),
  place: z.string(),
  reason: z.string(),
  phone: z.string().nullable(),
  urgent: z.string().nullable(),
  files: z.array(z.object({ sha256: z.string(), name: z.string() })),
  requested: z.string(),
  approved: z.string().nullable(),
  /** Who acts, by name of the leave or by the rules, with the norm where the rules say so. */
  acting: named.extend({ norm: z.string().nullable() }).nullable(),
  also: z.array(z.object({ post: named, acting: named })),
  /** Posts whose work nobody does at some time of the leave, from when on. */
  uncovered: z.array(z.object({ post: named, from: z.string(), norm: z.string() })),
  papersOwed: z.boolean(),
  completed: z.string().nullable(),
  daysProvisional: z.boolean(),
  awayNow: z.boolean(),
  extension: z
    .object({ until: z.string(), untilHalf: half, days: z.number(), reason: z.string(), on: z.string() })
    .nullable(),
  /** With the Party committee, for leaders; null: not yet, or not asked for. */
  filed: z.object({ on: z.string(), number: z.string().nullable() }).nullable(),
  returned: z.string().nullable(),
  because: z.string().nullable(),
})
export type LeaveView = z.infer<typeof leaveView>
