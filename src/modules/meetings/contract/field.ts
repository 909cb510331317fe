import * as z from 'zod'

type Label = { readonly zh: string; readonly en: string }
type Meta = { readonly title: string; readonly titleEn: string; readonly [key: string]: unknown }

// Nothing that cannot be seen may hide in what people read: control characters, direction overrides, half a character.
const unseen = '\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069'
const oneLine = new RegExp(`^[^\\u0000-\\u001f${unseen}]*$`)
const manyLines = new RegExp(`^[^\\u0000-\\u0008\\u000b-\\u001f${unseen}]*$`)
const invisible = '含有不可见的控制字符 (invisible control characters)'
const broken = '含有不完整的字符 (an incomplete character)'
const whole = (text: string): boolean => text.isWellFormed()

/** One line of at most `max` characters. */
export const line = (max: number, meta: Meta) =>
  z.string().trim().min(1).max(max).regex(oneLine, invisible).refine(whole, broken).meta(meta)
/** Paragraphs; line ends stay. */
export const prose = (meta: Meta) =>
  z
    .string()
    .trim()
    .min(1)
    .max(5000)
    .regex(manyLines, invisible)
    .refine(whole, broken)
    .meta({ widget: 'textarea', ...meta })

// Beyond these years no calendar can be reckoned with.
const century = /^2[01]/
export const date = (meta: Meta) =>
  z.iso
    .date()
    .regex(century)
    .meta({ widget: 'date', ...meta })
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
  .regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/)
export const post = (meta: Meta) => handle.meta({ widget: 'post', ...meta })
export const posts = (meta: Meta) =>
  z
    .array(handle)
    .max(200)
    .meta({ widget: 'posts', ...meta })
export const unit = (meta: Meta) => handle.meta({ widget: 'unit', ...meta })
export const units = (meta: Meta) =>
  z
    .array(handle)
    .max(60)
    .meta({ widget: 'units', ...meta })
/** The number of an item on the agenda, as `add-item` gave it: 1, 2 … and never given again. */
export const item = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .meta({ title: '议程项', titleEn: 'Item', widget: 'item' })

/** A word out of a list, whose labels the form shows. */
export const oneOf = <const K extends string>(labels: Readonly<Record<K, Label>>, meta: Meta) =>
  z.enum(Object.keys(labels) as [K, ...K[]]).meta({ labels, ...meta })
