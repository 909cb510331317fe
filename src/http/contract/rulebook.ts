import * as z from 'zod'
import { date, text } from './shapes.ts'

/** How a norm is implemented: as `zhenggui norms --json` tells it. */
export const implementation = z.object({
  state: z.enum(['enforced', 'nothing', 'open']),
  where: z.array(z.string()),
  tests: z.object({ refuses: z.number(), allows: z.number() }),
  reason: z.string().nullable(),
})
export const norm = z.object({
  id: z.string(),
  force: z.string(),
  worksAs: z.string(),
  says: text,
  figures: z.record(z.string(), z.unknown()),
  lapse: z.string().nullable(),
  unless: z.object({ id: z.string(), name: text }).nullable(),
  source: z.enum(['absent', 'office', 'law']),
  cite: z.string().nullable(),
  checked: z.union([z.boolean(), z.literal('secondary')]).nullable(), // null: cites no other instrument
  implementation: implementation.nullable(),
})
export const article = z.object({ article: z.number(), name: text, text: z.string().nullable(), norms: z.array(norm) }) // text: the official one, where it was imported
export const version = z.object({
  id: z.string(),
  title: z.string(),
  number: z.string(),
  inForce: date,
  repealed: date.nullable(),
  current: z.boolean(),
})
/** GET /api/rulebook?version= */
export const rulebook = z.object({
  id: z.string(),
  government: z.object({ name: z.string(), short: z.string() }),
  instrument: z.object({
    title: z.string(),
    number: z.string(),
    adopted: date,
    issued: date,
    inForce: date,
    repealed: date.nullable(),
  }),
  versions: z.array(version),
  chapters: z.array(z.object({ number: z.number(), title: text, articles: z.array(article) })),
})
