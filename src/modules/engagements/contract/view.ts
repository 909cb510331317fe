import * as z from 'zod'
import { foreignResults, sorts } from './word.ts'

const text = z.object({ zh: z.string(), en: z.string() })
const words = <K extends string>(list: Readonly<Record<K, unknown>>) => z.enum(Object.keys(list) as [K, ...K[]])
const named = z.object({ id: z.string(), name: text })
const day = z.string().meta({ description: 'ISO date' })
/** Whose act it was; `for` when acting (代). */
const by = z.object({ post: named, for: named.nullable() })
const slot = z.object({ starts: z.string(), ends: z.string(), place: z.string() })
const step = z.object({ on: day, by, text: z.string().nullable() })

export const engagementView = z.object({
  host: named,
  sort: words(sorts),
  starts: z.string(),
  ends: z.string(),
  place: z.string(),
  handedOver: z.object({ on: day, by }).nullable(),
  invited: z.array(named),
  content: z.string().nullable(),
  asked: z.string().nullable(),
  conference: z.string().nullable(),
  foreign: z.boolean(),
  participants: z.number().nullable(),
  /** In yuan. */
  cost: z.number().nullable(),
  budget: z.string().nullable(),
  reception: z
    .object({ letter: z.string().nullable(), guests: z.number(), accompanying: z.number(), meals: z.number() })
    .nullable(),
  /** How sure the limits of receptions are: read where quoted, or from general knowledge (待核). */
  receptionLimits: z
    .object({ guests: z.number(), accompanying: z.number(), meals: z.number(), checked: z.string() })
    .nullable(),
  late: z.string().nullable(),
  latest: z.object({ date: day, provisional: z.boolean() }),
  /** Who of those asked is elsewhere at that time, as things stand now, and who could go instead. */
  conflicts: z.array(z.object({ post: named, why: text, instead: named.nullable() })),
  foreignReview: step.extend({ result: words(foreignResults) }).nullable(),
  approval: step.nullable(),
  partyApproval: z.object({ on: day, by, number: z.string(), date: day }).nullable(),
  arranged: step
    .extend({
      attends: z.array(named),
      instead: z.array(z.object({ post: named, by: named })),
      lateReason: z.string().nullable(),
    })
    .nullable(),
  /** 改期, in their order, each with who has not noted it. */
  moves: z.array(
    step.extend({
      from: slot,
      to: slot,
      untold: z.array(text),
    }),
  ),
  ended: z.object({ on: day, by, reason: z.string() }).nullable(),
  held: z
    .object({
      on: day,
      by,
      attended: z.array(named),
      participants: z.number(),
      cost: z.number(),
      list: z.string().nullable(),
      text: z.string().nullable(),
    })
    .nullable(),
})
export type EngagementView = z.infer<typeof engagementView>
