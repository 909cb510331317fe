import { fails, holds, pending } from '#kernel'
import { transferInputs } from '../../contract/input.ts'
import { kept, type Item } from '../../item/state.ts'
import { keepers, keptBy, signed } from '../../signer.ts'
import { command } from '../command.ts'
import { drawn, type Transfer } from '../state.ts'

/** What was left out or filed later joins; never what is in another transfer or of another year or class. */
export const include = command({
  name: 'archive-transfer.include',
  title: { zh: '补入', en: 'Take in' },
  who: keptBy,
  input: transferInputs.include,
  stages: ['drawn', 'checked', 'packed'],
  by: keepers,
  facts: async (read, c) => {
    if (!c.input) return null
    const { item: id } = c.input
    const seen = await read.matter<Item>('archive-item', id)
    const transfers = await read.matters<Transfer>('archive-transfer', { closed: false })
    const elsewhere = transfers.find(
      ({ state }) => state.stage !== 'new' && state.items.some(({ item }) => item === id),
    )
    return seen?.state.stage === 'filed' ? { item: kept(seen.state), elsewhere: elsewhere?.number ?? null } : null
  },
  rules: {
    'system.input': (c) => {
      if (!c.input) return pending()
      const s = drawn(c.state)
      if (!c.facts)
        return fails({
          field: 'item',
          says: { zh: '没有这一件，或已移交', en: 'No such paper, or it was handed over' },
          wayOut: { zh: '从归档目录中选择尚未移交的', en: 'Choose one of the catalogue that was not' },
        })
      if (c.facts.elsewhere)
        return fails({
          field: 'item',
          facts: { number: c.facts.elsewhere },
          says: { zh: '已列入{number}', en: 'It is in {number} already' },
          wayOut: { zh: '先从该次移交移出', en: 'Leave it out there first' },
        })
      const { item } = c.facts
      if (item.year !== s.year || !s.retentions.includes(item.retention) || (s.part !== null && item.part !== s.part))
        return fails({
          field: 'item',
          facts: { number: item.number, year: s.year },
          says: { zh: '{number}不属于{year}年度本次移交的范围', en: '{number} is of another year, class or part' },
          wayOut: { zh: '另拟一次移交', en: 'Draw up another transfer' },
        })
      return holds()
    },
  },
  decide: (c) => [
    {
      type: 'archive-transfer.included',
      data: {
        item: c.input.item,
        number: c.facts?.item.number ?? c.input.item,
        title: c.facts?.item.title ?? '',
        ...signed(c),
      },
    },
  ],
})
