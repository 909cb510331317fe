import { holds, pending } from '#kernel'
import { convenor, office } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { misfit } from '../rules/schedule.ts'
import { known } from '../state.ts'

export const reorder = command({
  name: 'meeting.reorder',
  title: { zh: '调整次序', en: 'Change the order' },
  who: { zh: '县政府办公室，或召集人', en: 'The office, or the convenor' },
  input: inputs.reorder,
  stages: ['planning', 'convened'],
  by: (c) => [office, ...convenor(c)],
  rules: {
    'system.input': ({ state, input }) => {
      if (!input) return pending()
      const there = known(state).items.map((item) => item.item)
      // Somebody else may have added or removed an item meanwhile: an order that misses one would lose it.
      const same = there.length === input.items.length && there.every((item) => input.items.includes(item))
      return same
        ? holds()
        : misfit(
            'items',
            { zh: '次序须包含全部事项，各一次：{there}', en: 'The order has to name every item once: {there}' },
            { zh: '刷新议程后再调整', en: 'Reload the agenda' },
            { there },
          )
    },
  },
  decide: ({ input: { items } }) => [{ type: 'meeting.items-reordered', data: { items } }],
})
