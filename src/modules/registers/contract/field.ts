import * as z from 'zod'

type Label = { readonly zh: string; readonly en: string }
type Meta = { readonly title: string; readonly titleEn: string; readonly [key: string]: unknown }

// Control characters and direction overrides could make a line read as something it is not.
const unseen = '\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069'
const oneLine = new RegExp(`^[^\\u0000-\\u001f${unseen}]*$`)
const manyLines = new RegExp(`^[^\\u0000-\\u0008\\u000b-\\u001f${unseen}]*$`)
const invisible = '含有不可见的控制字符 (invisible control characters)'

export const line = (max: number, meta: Meta) => z.string().trim().min(1).max(max).regex(oneLine, invisible).meta(meta)
export const prose = (meta: Meta, max = 2000) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(manyLines, invisible)
    .meta({ widget: 'textarea', ...meta })

// Beyond these years no calendar can be reckoned with.
const century = /^2[01]/
export const date = (meta: Meta) =>
  z.iso
    .date()
    .regex(century)
    .meta({ widget: 'date', ...meta })
const handle = z
  .string()
  .max(64)
  .regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/)
export const post = (meta: Meta) => handle.meta({ widget: 'post', ...meta })
export const unit = (meta: Meta) => handle.meta({ widget: 'unit', ...meta })
export const posts = (meta: Meta) =>
  z
    .array(handle)
    .max(30)
    .refine((list) => new Set(list).size === list.length, '有重复 (something twice)')
    .meta({ widget: 'posts', ...meta })

/** A file is named by the SHA-256 of its bytes. */
export const files = (meta: Meta) =>
  z
    .array(z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().trim().min(1).max(200) }))
    .max(20)
    .meta({ widget: 'files', ...meta })

/** A word out of a list, whose labels the form shows. */
export const oneOf = <const K extends string>(labels: Readonly<Record<K, Label>>, meta: Meta) =>
  z.enum(Object.keys(labels) as [K, ...K[]]).meta({ labels, ...meta })
