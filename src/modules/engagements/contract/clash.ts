import * as z from 'zod'
import { prose } from './field.ts'

/** Inputs of a clash, by verb. */
export const clashInputs = {
  look: z.strictObject({ leave: z.string().max(200) }),
  settle: z.strictObject({
    item: z
      .string()
      .regex(/^[1-9]\d{0,2}$/)
      .meta({ title: '序号', titleEn: 'Number' }),
    text: prose({ title: '如何处理', titleEn: 'What was done', help: '由谁补位，或已改期、请假' }, 500),
  }),
} as const

const text = z.object({ zh: z.string(), en: z.string() })
const named = z.object({ id: z.string(), name: text })
const item = z.object({
  /** Under which it is settled. */
  number: z.string(),
  matter: z.object({ kind: z.string(), id: z.string() }),
  title: z.string(),
  starts: z.string(),
  ends: z.string(),
  post: named,
  instead: named.nullable(),
})

export const clashView = z.object({
  leave: z.string(),
  posts: z.array(named),
  from: z.string(),
  until: z.string(),
  open: z.array(item),
  settled: z.array(item.extend({ on: z.string(), by: named, text: z.string() })),
})
export type ClashView = z.infer<typeof clashView>
