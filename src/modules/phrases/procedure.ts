import { defineProcedure, person } from '#kernel'
import { add } from './commands/add.ts'
import { order } from './commands/order.ts'
import { remove } from './commands/remove.ts'
import type { PhrasesView } from './contract.ts'
import type { PhrasesEvent } from './events.ts'
import { evolve, none, phrasesOf, type Phrases } from './state.ts'

export const phrases = defineProcedure<Phrases, PhrasesEvent>({
  kind: 'phrases',
  title: { zh: '常用语', en: 'Phrases' },
  stages: { new: { zh: '未建', en: 'None' }, kept: { zh: '在用', en: 'In use' } },
  says: {
    'phrases.added': { zh: '存入', en: 'Saved' },
    'phrases.ordered': { zh: '调整次序', en: 'Ordered' },
    'phrases.removed': { zh: '删去', en: 'Removed' },
  },
  initial: none,
  evolve,
  commands: [add, order, remove],
  describe: () => ({ title: '我的常用语', closed: false }),
  // Of one human being, whoever stands in for the post.
  audience: ({ id }) => [person(id)],
  view: ({ state }): PhrasesView => ({ phrases: [...phrasesOf(state)] }),
})
