import * as z from 'zod'

/**
 * The fields of which commands are made, each with what the generic form needs to draw it. Bounds that differ are given
 * by the module; what may be in a text is the same everywhere. Imports nothing of the server.
 */
export type Label = { readonly zh: string; readonly en: string }
export type Meta = { readonly title: string; readonly titleEn: string; readonly [key: string]: unknown }

// Nothing that cannot be seen may hide in what people read: control characters, direction overrides, half a character.
const unseen = '\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069\\ufeff'
const oneLine = new RegExp(`^[^${unseen}]*$`, 'u')
const manyLines = new RegExp(`^(?:[\\n\\t]|[^${unseen}])*$`, 'u')
const invisible = '含有不可见的控制字符 (invisible control characters)'
const broken = '含有不完整的字符 (an incomplete character)'
const whole = (text: string): boolean => text.isWellFormed()
const written = (max: number, allowed: RegExp) =>
  z.string().trim().min(1).max(max).regex(allowed, invisible).refine(whole, broken)

/** One line of at most `max` characters. */
export const line = (max: number, meta: Meta) => written(max, oneLine).meta(meta)
/** Paragraphs: line ends and tabs besides. */
export const prose = (meta: Meta, max = 5000) => written(max, manyLines).meta({ widget: 'textarea', ...meta })

// Beyond these years no calendar can be reckoned with.
const century = /^2[01]/
export const date = (meta: Meta) =>
  z.iso
    .date()
    .regex(century)
    .meta({ widget: 'date', ...meta })
/** Local time of a day in Asia/Shanghai, HH:mm. */
export const time = (meta: Meta) =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, '应为 HH:mm (HH:mm)')
    .meta(meta)
/** Local time in Asia/Shanghai, to the minute: 2026-03-09T09:00. */
export const moment = (meta: Meta) =>
  z.iso
    .datetime({ local: true, precision: -1 })
    .max(16)
    .regex(century)
    .meta({ widget: 'datetime', ...meta })

const handle = z
  .string()
  .max(64)
  .regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/, '不是有效的代号 (not a handle)')
export const post = (meta: Meta) => handle.meta({ widget: 'post', ...meta })
export const unit = (meta: Meta) => handle.meta({ widget: 'unit', ...meta })

/** `repeats`: one may stand in the list twice. */
type Bounds = { readonly min?: number; readonly max?: number; readonly repeats?: true }
const different = (list: readonly string[]): boolean => new Set(list).size === list.length
const several = (widget: 'posts' | 'units' | 'bodies', meta: Meta, { min = 0, max = 60, repeats }: Bounds) =>
  z
    .array(handle)
    .min(min)
    .max(max)
    .refine((list) => repeats ?? different(list), '有重复 (something twice)')
    .meta({ widget, ...meta })
export const posts = (meta: Meta, bounds: Bounds = {}) => several('posts', meta, bounds)
export const units = (meta: Meta, bounds: Bounds = {}) => several('units', meta, bounds)
/** Units, and bodies outside the government. */
export const bodies = (meta: Meta, bounds: Bounds = {}) => several('bodies', meta, bounds)

/** A file is named by the SHA-256 of its bytes. */
export const file = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), name: written(200, oneLine) })
export const files = (meta: Meta, max = 20) =>
  z
    .array(file)
    .max(max)
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
