import { z } from 'zod'
import { forces, lapses, worksAs } from './norm.ts'
import { archiveSchema } from './archive-plan.ts'
import { levels } from './rulebook.ts'

const word = z.string().trim().min(1).max(500)
/** `finance.head`, `leader-in-charge`. */
export const handle = z.string().regex(/^[a-z][a-z0-9]*([-.][a-z0-9]+)*$/)
export const normId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/)
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const article = z.int().min(1).max(199)

/** Everything of the file but its norms, which are checked one by one so that each problem can name its norm. */
export const headSchema = z.strictObject({
  rulebook: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  government: z.strictObject({
    code: z.string().regex(/^\d{6}$/),
    name: word,
    short: word,
    level: z.enum(levels),
    parent: word,
    mark: word,
  }),
  instrument: z.strictObject({
    title: word,
    number: word,
    adopted: z.iso.date(),
    issued: z.iso.date(),
    in_force: z.iso.date(),
    repealed: z.iso.date().optional(),
    replaces: word.optional(),
    interpreted_by: handle,
  }),
  office_hours: z.strictObject({ open: clockTime, close: clockTime, source: z.enum(['office', 'law']).optional() }),
  marks: z
    .array(
      z.strictObject({
        mark: z.string().regex(/^[\p{Script=Han}A-Za-z]{1,12}$/u),
        name: word,
        en: word,
        kinds: z.array(z.string().regex(/^[a-z]+(-[a-z]+)*$/)).min(1),
      }),
    )
    .refine((marks) => new Set(marks.map(({ mark }) => mark)).size === marks.length, '代字重复 (a mark stands twice)')
    .optional(),
  archives: archiveSchema.optional(),
  chapters: z.record(
    z.string().regex(/^[1-9]\d?$/),
    z.strictObject({ title: word, en: word, articles: z.tuple([article, article]) }),
  ),
  norms: z.array(z.unknown()).min(1),
})

/** `with` stays an open map: what one government counts another may not (see figures.ts for the names that are typed). */
export const normSchema = z.strictObject({
  id: normId,
  article,
  force: z.enum(forces),
  works_as: z.enum(worksAs),
  says: word,
  en: word,
  with: z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), z.unknown()).optional(),
  lapse: z.enum(lapses).optional(),
  unless: z.strictObject({ who: handle }).optional(),
  released_by: normId.optional(),
  source: z.enum(['office', 'law']).optional(),
  cite: word.optional(),
  checked: z.union([z.boolean(), z.literal('secondary')]).optional(),
})

export type Head = z.infer<typeof headSchema>
export type NormEntry = z.infer<typeof normSchema>
