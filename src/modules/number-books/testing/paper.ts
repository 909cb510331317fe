import * as z from 'zod'
import { commandsOf, defineModule, defineProcedure } from '#kernel'

/** The least a kind has to do to be numbered: it asks, and notes what it is told. */
export type Paper = { readonly stage: 'new' | 'asked' | 'numbered'; readonly number: number | null }
type Asked = { readonly mark: string; readonly year: number; readonly number?: number }
type PaperEvent =
  | { readonly type: 'document.number-asked'; readonly data: Asked }
  | { readonly type: 'document.number-noted'; readonly data: { readonly number: number } }
const command = commandsOf<Paper, PaperEvent>()
const asked = z.strictObject({ mark: z.string(), year: z.int(), number: z.int().optional() })
const paper = defineProcedure<Paper, PaperEvent>({
  kind: 'document',
  title: { zh: '文件', en: 'Paper' },
  stages: {
    new: { zh: '新建', en: 'New' },
    asked: { zh: '待编号', en: 'Asked' },
    numbered: { zh: '已编号', en: 'Numbered' },
  },
  initial: { stage: 'new', number: null },
  evolve: (_, event) =>
    event.type === 'document.number-asked'
      ? { stage: 'asked', number: null }
      : { stage: 'numbered', number: event.data.number },
  commands: [
    command({
      name: 'document.number',
      title: { zh: '编号', en: 'Number' },
      who: { zh: '文电科', en: 'Registry' },
      input: asked,
      creates: true,
      stages: ['new'],
      by: () => [{ to: 'office' }],
      decide: ({ input: { number, ...input } }) => [
        { type: 'document.number-asked', data: { ...input, ...(number === undefined ? {} : { number }) } },
      ],
    }),
    command({
      name: 'document.note-number',
      title: { zh: '记入字号', en: 'Note the number' },
      who: { zh: '系统', en: 'System' },
      input: z.strictObject({ mark: z.string(), year: z.int(), number: z.int() }),
      internal: true,
      stages: ['asked'],
      by: () => [],
      decide: ({ input }) => [{ type: 'document.number-noted', data: { number: input.number } }],
    }),
  ],
  describe: ({ state }) => ({ title: '通知', closed: state.stage === 'numbered' }),
  audience: () => ['office'],
})
export const papers = defineModule({ name: 'papers', title: { zh: '文件', en: 'Papers' }, procedures: [paper] })
