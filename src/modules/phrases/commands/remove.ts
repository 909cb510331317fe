import { fails, holds, pending } from '#kernel'
import { byOwner, command, owner } from '../command.ts'
import { inputs } from '../contract.ts'
import { phrasesOf } from '../state.ts'

export const remove = command({
  name: 'phrases.remove',
  title: { zh: '删去常用语', en: 'Remove a phrase' },
  who: owner,
  input: inputs.remove,
  stages: ['kept'],
  by: byOwner,
  rules: {
    'system.input': (c) => {
      if (!c.input) return pending()
      const { id } = c.input
      return phrasesOf(c.state).some((phrase) => phrase.id === id)
        ? holds()
        : fails({
            says: { zh: '没有这一常用语', en: 'No such phrase' },
            wayOut: { zh: '刷新后再看', en: 'Reload and look again' },
            field: 'id',
          })
    },
  },
  decide: (c) => [{ type: 'phrases.removed', data: { id: c.input.id, on: c.today.toString() } }],
})
