import { fails, holds, pending } from '#kernel'
import { byOwner, command, owner } from '../command.ts'
import { inputs } from '../contract.ts'
import { phrasesOf } from '../state.ts'

export const order = command({
  name: 'phrases.order',
  title: { zh: '调整次序', en: 'Order' },
  who: owner,
  input: inputs.order,
  stages: ['kept'],
  by: byOwner,
  rules: {
    'system.input': (c) => {
      if (!c.input) return pending()
      const { act, ids } = c.input
      const all = phrasesOf(c.state).filter((phrase) => phrase.act === act)
      const complete = ids.length === all.length && all.every(({ id }) => ids.includes(id))
      return complete
        ? holds()
        : fails({
            says: { zh: '次序须包含这一类的全部常用语', en: 'An order names every phrase of its kind once' },
            wayOut: { zh: '刷新后重新调整', en: 'Reload and order them anew' },
            field: 'ids',
          })
    },
  },
  decide: (c) => [{ type: 'phrases.ordered', data: { act: c.input.act, ids: c.input.ids, on: c.today.toString() } }],
})
