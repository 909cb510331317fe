import * as z from 'zod'
import type { ArchivePlan } from './rulebook.ts'

const word = z.string().trim().min(1).max(100)
const code = z.string().regex(/^[\p{Script=Han}A-Za-z0-9]{1,12}$/u)
const slots = ['fonds', 'year', 'retention', 'part'] as const

/** What stands twice would give two papers one 档号. */
const whole = (pattern: string): boolean => slots.every((slot) => pattern.includes(`{${slot}}`))

/** The head's `archives`. `{piece}` comes last, so that the next number of a series can be read off the last one. */
export const archiveSchema = z.strictObject({
  fonds: code,
  receiver: word,
  after: z.int().min(1).max(100).nullable(),
  pattern: z
    .string()
    .max(100)
    .regex(/[^\d}]\{piece\}$/, '应以 {piece} 结尾，前面有分隔 (ends in a separator and {piece})')
    .refine(whole, '应含 {fonds}{year}{retention}{part} (names fonds, year, retention and part)'),
  digits: z.int().min(1).max(8),
  retention: z
    .strictObject({ permanent: code, thirty: code, ten: code })
    .refine((codes) => new Set(Object.values(codes)).size === 3, '代码重复 (a code stands twice)'),
  parts: z
    .array(
      z.strictObject({ code, name: word, en: word, kinds: z.array(z.string().regex(/^[a-z]+(-[a-z]+)*$/)).min(1) }),
    )
    .min(1)
    .refine((parts) => new Set(parts.map((part) => part.code)).size === parts.length, '代码重复 (a code stands twice)'),
  checked: z.boolean(),
})

export const archivePlan = (head: z.infer<typeof archiveSchema>): ArchivePlan => ({
  ...head,
  parts: head.parts.map(({ code: id, name, en, kinds }) => ({ code: id, name: { zh: name, en }, kinds })),
})
