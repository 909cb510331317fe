import { holds, notApplicable, pending } from '#kernel'
import { command, keeper } from '../command.ts'
import { inputs } from '../contract.ts'
import type { NumberBookEvent } from '../events.ts'
import { bookId } from '../contract/number.ts'
import { markInUse, mayTake, numberStands } from '../rules.ts'

/**
 * The next number, or a reserved or vacant one that is asked for. Whoever takes one holds the book's row until the
 * transaction ends, with the paper that carries the number in it: nothing is skipped and nothing given twice.
 */
export const take = command({
  name: 'number-book.take',
  title: { zh: '编号', en: 'Take a number' },
  who: { zh: '系统，按文件的编号步骤', en: 'The system, when a paper is numbered' },
  input: inputs.take,
  internal: true,
  creates: 'if-new',
  names: ({ mark, year }) => bookId(mark, year),
  stages: ['new', 'open'],
  by: () => [],
  rules: {
    'document.format': (c) => {
      if (!c.input) return pending()
      const { mark, year, number, for: holder } = c.input
      const used = markInUse({ mark, kind: holder.kind, rulebook: c.rulebook })
      if (used.state === 'unmet') return used
      if (number === undefined) return used.state === 'not-applicable' ? notApplicable(used.because) : holds()
      return numberStands({ state: c.state, mark, year, number, ...mayTake })
    },
  },
  decide: ({ state, input: { mark, year, for: holder, on, title = null, number, after = 0 }, today, actor }) => {
    const opened: NumberBookEvent[] =
      state.stage === 'new'
        ? [
            {
              type: 'number-book.opened',
              data: { mark, year, after, vacant: [], on: today.toString(), by: keeper(actor) },
            },
          ]
        : []
    const next = state.stage === 'new' ? after + 1 : state.last + 1
    return [
      ...opened,
      { type: 'number-book.taken', data: { mark, year, number: number ?? next, for: holder, on, title } },
    ]
  },
})
