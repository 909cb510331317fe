import * as z from 'zod'
import { files, line, prose, unit } from './field.ts'
import { checks, results } from './word.ts'

const words = <K extends string>(list: Readonly<Record<K, unknown>>) => z.enum(Object.keys(list) as [K, ...K[]])
const text = z.object({ zh: z.string(), en: z.string() })
const named = z.object({ id: z.string(), name: text })
const day = z.string().meta({ description: 'ISO date' })

/** Inputs of the commands on an answer, by verb. */
export const answerInputs = {
  open: z.strictObject({
    about: z.string(),
    sort: z.enum(['reply', 'return']),
    to: unit({ title: '来文单位', titleEn: 'Sender' }),
    title: z.string(),
    their: z.string().nullable(),
    number: z.string(),
    text: z.string().nullable(),
    unit: z.string().optional(),
    result: words(results).optional(),
    document: z.string().nullable().optional(),
    files: files({ title: '复文', titleEn: 'The answer' }).optional(),
    faults: z.array(z.strictObject({ norm: words(checks), sentence: z.string() })).optional(),
  }),
  acknowledge: z.strictObject({
    contact: line(100, { title: '签收人', titleEn: 'Received by' }).optional(),
    text: prose({ title: '备注', titleEn: 'Note' }, 500).optional(),
  }),
} as const

export const answerView = z.object({
  sort: z.enum(['reply', 'return']),
  to: named,
  title: z.string(),
  /** The sender's own number. */
  their: z.string().nullable(),
  number: z.string(),
  on: day,
  unit: named.nullable(),
  result: words(results).nullable(),
  text: z.string().nullable(),
  document: z.string().nullable(),
  faults: z.array(z.object({ norm: words(checks), name: text, article: z.number().nullable(), sentence: z.string() })),
  acknowledged: z
    .object({ on: day, by: named, contact: z.string().nullable(), text: z.string().nullable() })
    .nullable(),
})
export type AnswerView = z.infer<typeof answerView>
