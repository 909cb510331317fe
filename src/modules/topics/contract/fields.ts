import * as z from 'zod'

// Nothing that cannot be seen may hide in what people read: control characters, direction overrides, half a character.
const unseen = '\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069'
const oneLine = new RegExp(`^[^\\u0000-\\u001f${unseen}]*$`)
const manyLines = new RegExp(`^[^\\u0000-\\u0008\\u000b-\\u001f${unseen}]*$`)
const whole = (s: string): boolean => s.isWellFormed()
const invisible = '含有不可见的控制字符 (invisible control characters)'
const broken = '含有不完整的字符 (an incomplete character)'

/** One line of at most `max` characters. */
export const line = (max: number) => z.string().trim().min(1).max(max).regex(oneLine, invisible).refine(whole, broken)
/** Running text; line breaks stay. */
export const prose = (max = 5000) => z.string().trim().min(1).max(max).regex(manyLines, invisible).refine(whole, broken)

/** Handle of a unit or a post. */
export const handle = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*([-.][a-z0-9]+)*$/, '不是有效的代号 (not a handle)')
export const matterId = z.string().min(1).max(100)

// The calendar reaches 2199; a year typed wrongly should be told as such.
export const date = z.iso.date({ abort: true }).regex(/^20\d\d-/, '年份有误 (the year cannot be right)')
/** Local time of a meeting, YYYY-MM-DDTHH:mm. */
export const localTime = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/)

/** A file is named by the SHA-256 of its bytes. */
export const file = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), name: line(200) })
export const files = z.array(file).max(20)

export const text = z.object({ zh: z.string(), en: z.string() })
export const named = z.object({ id: z.string(), name: text })
