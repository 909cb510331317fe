import * as z from 'zod'
import { classifiedMarking } from './marking.ts'

// Control characters and direction overrides could make a line read as something it is not.
const unseen = '\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069\\ufeff'
const refused = '有密级标志，本系统不处理涉密文件 (a classified marking: this system holds no state secrets)'

const unmarked = (text: string): boolean => classifiedMarking(text) === undefined

/** One line of text, nothing unseen and no classified marking in it. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(new RegExp(`^[^${unseen}]*$`, 'u'), '有不可见的控制字符 (control characters)')
    .refine(unmarked, refused)

/** The same with line ends in it. */
export const lines = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(new RegExp(`^(?:\\n|[^${unseen}])*$`, 'u'), '有不可见的控制字符 (control characters)')
    .refine(unmarked, refused)

/** ISO date, 2026-03-10. */
export const date = z.iso.date().regex(/^[12]\d/)
