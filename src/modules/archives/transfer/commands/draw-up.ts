import { fails, holds, pending, type Reader } from '#kernel'
import { unmarked } from '#modules/number-books'
import { transferInputs, type TransferInputs } from '../../contract/input.ts'
import { kept, type Item } from '../../item/state.ts'
import { planOf } from '../../plan.ts'
import { keepers, keptBy, signed } from '../../signer.ts'
import { command, seriesOf } from '../command.ts'
import type { Listed } from '../events.ts'
import type { Transfer } from '../state.ts'

/** More would not be looked through in one sitting, nor packed in one file. */
const most = 1000

/** Filed papers of the year and classes that are in no other transfer on its way. */
async function free(read: Reader, { year, retentions, part }: TransferInputs['draw-up']): Promise<Listed[]> {
  const filed = await read.matters<Item>('archive-item', {
    stages: ['filed'],
    facets: { year, ...(part === undefined ? {} : { part }) },
  })
  const taken = new Set(
    (await read.matters<Transfer>('archive-transfer', { closed: false })).flatMap(({ state }) =>
      state.stage === 'new' ? [] : state.items.map(({ item }) => item),
    ),
  )
  return filed
    .filter(({ id, state }) => !taken.has(id) && retentions.includes(kept(state).retention))
    .map(({ id, title, number }) => ({ item: id, number: number ?? id, title }))
    .toSorted((a, b) => (a.number < b.number ? -1 : 1))
}

export const drawUp = command({
  name: 'archive-transfer.draw-up',
  title: { zh: '拟定移交', en: 'Draw up a transfer' },
  help: {
    zh: '列出该年度、保管期限内已归档而未移交的文件',
    en: 'Lists what was filed in the year and classes and not handed over yet',
  },
  who: keptBy,
  creates: true,
  input: transferInputs['draw-up'],
  numbered: 'also',
  stages: ['new'],
  by: keepers,
  facts: async (read, c) =>
    c.input
      ? {
          items: await free(read, c.input),
          last: await read.lastSerial('archive-transfer', seriesOf(c.today.year)),
        }
      : { items: [], last: 0 },
  rules: {
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) => {
      if (!c.input) return pending()
      const facts = { year: c.input.year, n: c.facts.items.length, most }
      if (facts.n === 0)
        return fails({
          field: 'year',
          facts,
          says: { zh: '{year}年度没有可移交的归档文件', en: 'Nothing filed in {year} is left to hand over' },
          wayOut: { zh: '另选年度或保管期限；先办理归档', en: 'Choose another year or class; file the papers first' },
        })
      if (facts.n > most)
        return fails({
          field: 'retentions',
          facts,
          says: { zh: '有{n}件，一次最多{most}件', en: '{n} papers; one transfer takes {most}' },
          wayOut: { zh: '按保管期限或机构（问题）分批移交', en: 'Split it by class or part' },
        })
      return holds()
    },
  },
  decide: (c) => {
    const { year, retentions, part = null, receiver, ofd, text = null } = c.input
    return [
      {
        type: 'archive-transfer.drawn-up',
        data: {
          number: `${seriesOf(c.today.year)}${c.facts.last + 1}号`,
          year,
          retentions: [...new Set(retentions)],
          part,
          receiver: receiver ?? planOf(c).receiver,
          ofd,
          text,
          items: c.facts.items,
          ...signed(c),
        },
      },
    ]
  },
})
