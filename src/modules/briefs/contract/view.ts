import * as z from 'zod'
import { frequencies, type Frequency } from './word.ts'

const text = z.object({ zh: z.string(), en: z.string() })
const named = z.object({ id: z.string(), name: text })
const day = z.string().meta({ description: 'ISO date' })
/** Whose act it was; `for` when acting (代). */
const by = z.object({ post: named, for: named.nullable() })
const step = z.object({ on: day, by, text: z.string().nullable() })
const file = z.object({ sha256: z.string(), name: z.string() })

export const briefView = z.object({
  unit: named,
  title: z.string(),
  scope: z.string(),
  need: z.string(),
  frequency: z.enum(Object.keys(frequencies) as [Frequency, ...Frequency[]]),
  /** Empty together: all leaders. */
  posts: z.array(named),
  units: z.array(named),
  submitted: step.nullable(),
  approval: step.nullable(),
  /** 备案号. */
  number: z.string().nullable(),
  /** Numbers that were voided in their book. */
  voided: z.array(step.extend({ number: z.string() })),
  returns: z.array(step),
  ended: step.nullable(),
  /** Newest first. */
  issues: z.array(z.object({ year: z.number(), no: z.number(), total: z.number(), title: z.string(), on: day })),
})
export type BriefView = z.infer<typeof briefView>

export const briefIssueView = z.object({
  brief: z.object({ id: z.string(), title: z.string() }),
  unit: named,
  year: z.number(),
  no: z.number(),
  total: z.number(),
  title: z.string(),
  text: z.string().nullable(),
  files: z.array(file),
  on: day,
  posts: z.array(named),
  units: z.array(named),
  withdrawn: step.nullable(),
})
export type BriefIssueView = z.infer<typeof briefIssueView>
