import * as z from 'zod'
import { blockSchema, paperSchema } from '#render/contract'

const text = z.object({ zh: z.string(), en: z.string() })

/** What is wrong with the form of a paper (公文格式校对), with the clause that says so. */
export const finding = z.looseObject({ clause: z.string(), says: text, wayOut: text })
export type Finding = z.infer<typeof finding>

/** Pages below each other as one SVG; faces that were not there are named. */
export const drawn = z.object({
  svg: z.string(),
  pages: z.number(),
  warnings: z.array(z.looseObject({ says: text })),
  findings: z.array(finding),
})
export type Drawn = z.infer<typeof drawn>

/** A text pasted or a .docx uploaded before: one of them. */
export const source = z.strictObject({
  text: z.string().max(6_000_000).optional(),
  html: z.string().max(6_000_000).optional(),
  file: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
})

/** The parts of a paper that were recognised, and what was lost on the way. */
export const taken = z.object({
  title: z.string().optional(),
  recipients: z.array(z.string()).optional(),
  blocks: z.array(blockSchema),
  attachments: paperSchema.shape.attachments,
  kept: z.looseObject({ characters: z.number(), tables: z.number(), numbers: z.number() }),
  lost: z.array(z.looseObject({ says: text })),
})
export type Taken = z.infer<typeof taken>

/** The versions of a paper as a matter's view shows them. */
export const versions = z.array(
  z.object({
    version: z.number(),
    on: z.string(),
    by: z.object({ post: z.object({ name: text }) }),
    body: z.array(blockSchema),
  }),
)

const stamp = z.object({ by: z.string(), on: z.string() })
/** 花脸稿: what was added and removed, by whom and when; what one added and another removed carries both. */
export const marked = z.object({
  lines: z.array(
    z.object({
      kind: z.enum(['paragraph', 'row']),
      level: z.number(),
      label: z.string(),
      runs: z.array(z.object({ text: z.string(), added: stamp.optional(), removed: stamp.optional() })),
      relevelled: stamp.optional(),
    }),
  ),
})
export type Marked = z.infer<typeof marked>
