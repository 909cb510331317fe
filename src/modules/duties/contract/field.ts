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
export const date = (meta: Meta) =>
  z.iso
    .date()
    .regex(/^2[01]/)
    .meta({ widget: 'date', ...meta })
export const post = (meta: Meta) =>
  z
    .string()
    .max(64)
    .regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/)
    .meta({ widget: 'post', ...meta })

/** A file is named by the SHA-256 of its bytes. */
export const files = (meta: Meta) =>
  z
    .array(z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().trim().min(1).max(200) }))
    .max(20)
    .meta({ widget: 'files', ...meta })

/** A word out of a list, whose labels the form shows. */
export const oneOf = <const K extends string>(labels: Readonly<Record<K, Label>>, meta: Meta) =>
  z.enum(Object.keys(labels) as [K, ...K[]]).meta({ labels, ...meta })

/** Another matter, by its kind and id. */
export const matter = (meta: Meta) =>
  z
    .strictObject({
      kind: z
        .string()
        .max(40)
        .regex(/^[a-z][a-z-]*$/),
      id: z.string().min(1).max(100),
    })
    .meta({ widget: 'matter', ...meta })
