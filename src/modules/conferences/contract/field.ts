import * as z from 'zod'

type Label = { readonly zh: string; readonly en: string }
type Meta = { readonly title: string; readonly titleEn: string; readonly [key: string]: unknown }

// Control characters and direction overrides could make a line read as something it is not.
const unseen = '\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069'

/** One line, nothing unseen in it. */
export const line = (max: number, meta: Meta) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(new RegExp(`^[^${unseen}]*$`, 'u'))
    .meta(meta)
/** Paragraphs: line ends and tabs besides. */
export const prose = (meta: Meta, max = 5000) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(new RegExp(`^(?:[\\n\\t]|[^${unseen}])*$`, 'u'))
    .meta({ widget: 'textarea', ...meta })

// Beyond these years no calendar can be reckoned with.
export const date = (meta: Meta) =>
  z.iso
    .date()
    .regex(/^2[01]/)
    .meta({ widget: 'date', ...meta })
/** Local time of a day in Asia/Shanghai, HH:mm. */
export const time = (meta: Meta) =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, '应为 HH:mm (HH:mm)')
    .meta(meta)

const handle = z
  .string()
  .max(64)
  .regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/)
const different = (list: readonly string[]): boolean => new Set(list).size === list.length
const twice = '有重复 (something twice)'
export const posts = (meta: Meta) =>
  z
    .array(handle)
    .max(60)
    .refine(different, twice)
    .meta({ widget: 'posts', ...meta })
export const units = (meta: Meta) =>
  z
    .array(handle)
    .max(60)
    .refine(different, twice)
    .meta({ widget: 'units', ...meta })

/** A file is named by the SHA-256 of its bytes. */
export const files = (meta: Meta) =>
  z
    .array(z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().trim().min(1).max(200) }))
    .max(20)
    .meta({ widget: 'files', ...meta })

/** A word out of a list, whose labels the form shows. */
export const oneOf = <const K extends string>(labels: Readonly<Record<K, Label>>, meta: Meta) =>
  z.enum(Object.keys(labels) as [K, ...K[]]).meta({ labels, ...meta })
