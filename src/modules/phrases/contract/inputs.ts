import * as z from 'zod'
import { line, oneOf } from '#kernel/contract'
import { actNames, house, longest, type ActName } from './house.ts'

const titles = Object.fromEntries(actNames.map((name) => [name, house[name].title])) as Record<
  ActName,
  (typeof house)[ActName]['title']
>
const act = oneOf(titles, { title: '用于', titleEn: 'For' })
const id = z
  .string()
  .regex(/^p[1-9]\d{0,5}$/, '不是常用语的代号 (not the id of a phrase)')
  .meta({ title: '常用语', titleEn: 'Phrase' })

/** Inputs of the commands on somebody's own phrases, by verb. */
export const inputs = {
  add: z.strictObject({ act, text: line(longest, { title: '常用语', titleEn: 'Phrase', phrases: '' }) }),
  order: z.strictObject({
    act,
    ids: z.array(id).min(1).max(100).meta({ title: '次序', titleEn: 'Order' }),
  }),
  remove: z.strictObject({ id }),
} as const

/** In the person's own order within each act. */
export const phrasesView = z.object({
  phrases: z.array(z.object({ id: z.string(), act: z.enum(actNames), text: z.string() })),
})
export type PhrasesView = z.infer<typeof phrasesView>
export type OwnPhrase = PhrasesView['phrases'][number]
