import { pending } from '#kernel'
import { command, keeper, keepers, keptBy } from '../command.ts'
import { inputs } from '../contract.ts'
import { markInUse, mayTake, standsIn } from '../rules.ts'
import { unmarked } from '../secrecy.ts'
import { book } from '../state.ts'

export const backFill = command({
  name: 'number-book.back-fill',
  title: { zh: '补号', en: 'Back-fill' },
  help: {
    zh: '把预留号、空号编给一件文件，写明理由；系统内的文件随之取得该字号',
    en: 'Gives a reserved or vacant number to a paper, with the reason; a paper in the system gets it at once',
  },
  who: keptBy,
  input: inputs['back-fill'],
  stages: ['open'],
  by: keepers,
  rules: {
    'secrecy.keep': (c) => unmarked(c.input),
    'document.format': (c) => {
      if (!c.input) return pending()
      const s = book(c.state)
      const { number, for: holder } = c.input
      const fits = holder && markInUse({ mark: s.mark, kind: holder.kind, rulebook: c.rulebook })
      return fits?.state === 'unmet' ? { ...fits, field: 'for' } : standsIn(s, number, mayTake)
    },
  },
  decide: ({ state, input: { number, title, on, for: holder = null, reason }, actor }) => {
    const { mark, year } = book(state)
    return [
      {
        type: 'number-book.back-filled',
        data: { mark, year, number, title, for: holder, on, reason, by: keeper(actor) },
      },
    ]
  },
})
