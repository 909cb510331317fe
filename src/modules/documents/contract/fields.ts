import * as z from 'zod'
import * as field from '#kernel/contract'
import { paragraphSchema, tableSchema } from '#render/contract'

export { bodies, line, oneOf, post, prose, unit, units } from '#kernel/contract'
export const date = (meta: field.Meta) =>
  z.iso
    .date({ abort: true })
    .regex(/^2[01]/, '年份有误 (the year cannot be right)')
    .meta({ widget: 'date', ...meta })
export const posts = (meta: field.Meta) => field.posts(meta, { min: 1, max: 12 })
export const matter = (kind: string, meta: field.Meta) =>
  z
    .string()
    .min(1)
    .max(100)
    .meta({ widget: `matter:${kind}`, ...meta })

/** One file at most: what is signed is one thing. */
export const files = (meta: field.Meta) => field.files(meta, 1)

// A marking in a paragraph is refused by its norm, not by its shape: the refusal names the law and says where such a paper goes.
const text = field.line(5000, { title: '正文', titleEn: 'Text' })
const paragraph = z.strictObject({ ...paragraphSchema.shape, text, runIn: text.optional() })

/** The text as blocks: paragraphs without their numbers, and tables. */
export const body = z
  .array(z.discriminatedUnion('type', [paragraph, tableSchema]))
  .max(3000)
  .meta({ title: '正文', titleEn: 'Text', widget: 'body' })
