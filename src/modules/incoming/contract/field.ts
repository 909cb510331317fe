import * as z from 'zod'

type Label = { readonly zh: string; readonly en: string }
type Meta = { readonly title: string; readonly titleEn: string; readonly [key: string]: unknown }

// Control characters and direction overrides could make a line read as something it is not.
const unseen = '\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069'
const whole = (s: string): boolean => s.isWellFormed()
const broken = '含有不完整的字符 (an incomplete character)'

/** One line, nothing unseen in it. */
export const line = (max: number, meta: Meta) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(new RegExp(`^[^${unseen}]*$`, 'u'))
    .refine(whole, broken)
    .meta(meta)
/** Paragraphs: line ends and tabs besides. */
export const prose = (meta: Meta, max = 2000) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(new RegExp(`^(?:[\\n\\t]|[^${unseen}])*$`, 'u'))
    .refine(whole, broken)
    .meta({ widget: 'textarea', ...meta })

// Beyond these years no calendar can be reckoned with.
export const date = (meta: Meta) =>
  z.iso
    .date()
    .regex(/^20\d\d-/, '年份有误 (the year cannot be right)')
    .meta({ widget: 'date', ...meta })

const handle = z
  .string()
  .max(64)
  .regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/, '不是有效的代号 (not a handle)')
const different = (list: readonly string[]): boolean => new Set(list).size === list.length
const twice = '有重复 (something twice)'
const several = (widget: string, meta: Meta) =>
  z
    .array(handle)
    .max(60)
    .refine(different, twice)
    .meta({ widget, ...meta })
export const post = (meta: Meta) => handle.meta({ widget: 'post', ...meta })
export const unit = (meta: Meta) => handle.meta({ widget: 'unit', ...meta })
export const posts = (meta: Meta) => several('posts', meta)
export const units = (meta: Meta) => several('units', meta)

/** A file is named by the SHA-256 of its bytes. */
export const files = (meta: Meta) =>
  z
    .array(z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().trim().min(1).max(200) }))
    .max(20)
    .meta({ widget: 'files', ...meta })

/** A word out of a list, whose labels the form shows. */
export const oneOf = <const K extends string>(labels: Readonly<Record<K, Label>>, meta: Meta) =>
  z.enum(Object.keys(labels) as [K, ...K[]]).meta({ labels, ...meta })
