import * as z from 'zod'
import { paragraphSchema, tableSchema } from '#render/contract'

type Meta = { readonly title: string; readonly titleEn: string; readonly [key: string]: unknown }

// Control characters and direction overrides could make a line read as something it is not.
const unseen = '\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069\\ufeff'
const invisible = '含有不可见的控制字符 (invisible control characters)'

/** One line, nothing unseen in it. */
export const line = (max: number, meta: Meta) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(new RegExp(`^[^${unseen}]*$`, 'u'), invisible)
    .meta(meta)
/** Running text; line ends stay. */
export const prose = (meta: Meta, max = 5000) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(new RegExp(`^(?:[\\n\\t]|[^${unseen}])*$`, 'u'), invisible)
    .meta({ widget: 'textarea', ...meta })

export const date = (meta: Meta) =>
  z.iso
    .date({ abort: true })
    .regex(/^2[01]/, '年份有误 (the year cannot be right)')
    .meta({ widget: 'date', ...meta })

const handle = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*([-.][a-z0-9]+)*$/, '不是有效的代号 (not a handle)')
const different = (list: readonly string[]): boolean => new Set(list).size === list.length
export const unit = (meta: Meta) => handle.meta({ widget: 'unit', ...meta })
export const post = (meta: Meta) => handle.meta({ widget: 'post', ...meta })
export const units = (meta: Meta) =>
  z
    .array(handle)
    .max(60)
    .refine(different, '有重复 (something twice)')
    .meta({ widget: 'units', ...meta })
export const posts = (meta: Meta) =>
  z
    .array(handle)
    .min(1)
    .max(12)
    .refine(different, '有重复 (something twice)')
    .meta({ widget: 'posts', ...meta })
export const matter = (kind: string, meta: Meta) =>
  z
    .string()
    .min(1)
    .max(100)
    .meta({ widget: `matter:${kind}`, ...meta })

/** A word out of a list, whose labels the form shows. */
export const oneOf = <const K extends string>(
  labels: Readonly<Record<K, { readonly zh: string; readonly en: string }>>,
  meta: Meta,
) => z.enum(Object.keys(labels) as [K, ...K[]]).meta({ labels, ...meta })

/** A file is named by the SHA-256 of its bytes. */
export const file = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().trim().min(1).max(200),
})

/** One file at most: what is signed is one thing. */
export const files = (meta: Meta) =>
  z
    .array(file)
    .max(1)
    .meta({ widget: 'files', ...meta })

// A marking in a paragraph is refused by its norm, not by its shape: the refusal names the law and says where such a paper goes.
const text = z
  .string()
  .trim()
  .min(1)
  .max(5000)
  .regex(new RegExp(`^[^${unseen}]*$`, 'u'), invisible)
const paragraph = z.strictObject({ ...paragraphSchema.shape, text, runIn: text.optional() })

/** The text as blocks: paragraphs without their numbers, and tables. */
export const body = z
  .array(z.discriminatedUnion('type', [paragraph, tableSchema]))
  .max(3000)
  .meta({ title: '正文', titleEn: 'Text', widget: 'body' })
