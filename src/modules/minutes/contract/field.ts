import * as z from 'zod'

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
