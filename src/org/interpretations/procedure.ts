import { defineProcedure, type Viewpoint } from '#kernel'
import type { InterpretationsView } from '../contract.ts'
import { adopt } from './commands/adopt.ts'
import { extend } from './commands/extend.ts'
import { open } from './commands/open.ts'
import { evolve, unopened, type Interpretations } from './state.ts'

const viewOf = ({ state, rulebook }: Viewpoint<Interpretations>): InterpretationsView => ({
  rulebook: state.rulebook,
  entries: state.entries.map((entry) => ({
    ...entry,
    values: { ...entry.values },
    alternatives: [...entry.alternatives],
    article: rulebook.norms.get(entry.norm)?.article ?? null,
    earlier: entry.earlier.map((e) => ({ ...e, values: { ...e.values } })),
  })),
})

export const interpretations = defineProcedure({
  kind: 'interpretations',
  title: { zh: '解释登记簿', en: 'Interpretations' },
  stages: { new: { zh: '未建立', en: 'Not opened' }, open: { zh: '在用', en: 'Open' } },
  initial: unopened,
  evolve,
  commands: [open, adopt, extend],
  describe: ({ state }) => ({
    title: '工作规则解释登记簿',
    unit: 'office',
    closed: false,
    search: state.entries.map((entry) => `${entry.question.zh} ${entry.reading.zh}`).join(' '),
  }),
  audience: () => ['staff', 'post:admin-system', 'post:admin-audit'],
  view: viewOf,
})
