import { pending, type Reader } from '#kernel'
import { command, keeper, keepers, keptBy } from '../command.ts'
import { inputs } from '../contract.ts'
import { numberedKinds, written } from '../contract/number.ts'
import type { Holder } from '../events.ts'
import { standsIn } from '../rules.ts'
import { book, holderOf, type Book } from '../state.ts'

/** Whose number it is: the book remembers its last ones, every paper knows its own. */
async function carrier(
  read: Reader,
  s: Book,
  number: number,
): Promise<{ readonly for: Holder; readonly title: string } | undefined> {
  if (holderOf(s, number)) return undefined
  for (const kind of numberedKinds) {
    const [paper] = await read.matters(kind, { number: written(s.mark, s.year, number) })
    if (paper) return { for: { kind, id: paper.id }, title: paper.title }
  }
  return undefined
}

export const voidNumber = command({
  name: 'number-book.void',
  title: { zh: '作废', en: 'Void' },
  help: {
    zh: '作废的字号不再使用；已编入文件的，文件随即注明作废，须重新编号',
    en: 'It is never used again; the paper that carries it is told at once, and numbered anew',
  },
  who: keptBy,
  input: inputs.void,
  stages: ['open'],
  by: keepers,
  facts: async (read, c) => ({
    carrier: c.input && c.state.stage !== 'new' ? await carrier(read, c.state, c.input.number) : undefined,
  }),
  rules: {
    'document.format': (c) =>
      c.input
        ? standsIn(book(c.state), c.input.number, {
            may: ['used', 'back-filled', 'reserved', 'vacant'],
            wayOut: { zh: '只能作废已编出且未作废的序号', en: 'Only what was given out and is not void yet' },
          })
        : pending(),
  },
  decide: ({ input: { number, reason }, facts: { carrier: paper }, today, actor }) => [
    {
      type: 'number-book.voided',
      data: { number, reason, ...paper, on: today.toString(), by: keeper(actor) },
    },
  ],
})
