import * as z from 'zod'

type Label = { readonly zh: string; readonly en: string }
type Meta = { readonly title: string; readonly titleEn: string; readonly [key: string]: unknown }

// Control characters and direction overrides could make a line read as something it is not.
const unseen = '\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069'
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
/** Paragraphs: line ends and tabs besides. */
export const prose = (max: number, meta: Meta) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(new RegExp(`^(?:[\\n\\t]|[^${unseen}])*$`, 'u'), invisible)
    .meta({ widget: 'textarea', ...meta })

const handle = z
  .string()
  .max(64)
  .regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/)
const several = (widget: 'posts' | 'units', meta: Meta) =>
  z
    .array(handle)
    .max(60)
    .refine((list) => new Set(list).size === list.length, '有重复 (something twice)')
    .meta({ widget, ...meta })
export const posts = (meta: Meta) => several('posts', meta)
export const units = (meta: Meta) => several('units', meta)

/** A file is named by the SHA-256 of its bytes. */
export const files = (meta: Meta) =>
  z
    .array(z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), name: line(200, meta) }))
    .max(20)
    .meta({ widget: 'files', ...meta })

/** A word out of a list, whose labels the form shows. */
export const oneOf = <const K extends string>(labels: Readonly<Record<K, Label>>, meta: Meta) =>
  z.enum(Object.keys(labels) as [K, ...K[]]).meta({ labels, ...meta })
