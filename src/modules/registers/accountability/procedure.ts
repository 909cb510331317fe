import { defineProcedure, unit } from '#kernel'
import { filesOf } from '../entry.ts'
import { answer } from './commands/answer.ts'
import { conclude } from './commands/conclude.ts'
import { file } from './commands/file.ts'
import { evolve, type Accountability, type AccountabilityEvent } from './state.ts'

/** 问责台账. */
export const accountability = defineProcedure<Accountability, AccountabilityEvent>({
  kind: 'accountability',
  title: { zh: '问责台账', en: 'Accountability' },
  stages: {
    new: { zh: '新建', en: 'New' },
    filed: { zh: '核实中', en: 'Open' },
    concluded: { zh: '已处理', en: 'Concluded' },
  },
  says: { 'accountability.filed': { zh: '登记', en: 'Registered' } },
  initial: { stage: 'new' },
  evolve,
  commands: [file, answer, conclude],
  describe: ({ state }) =>
    state.stage === 'new'
      ? { title: '', closed: false }
      : {
          title: state.filed.details.title,
          unit: state.filed.details.unit,
          closed: state.stage === 'concluded',
          ...(state.stage === 'concluded' ? { number: state.conclusion.number } : {}),
          facets: { on: state.filed.on, year: Number(state.filed.on.slice(0, 4)) },
          files: filesOf(state.filed.details),
        },
  audience: ({ state }) => (state.stage === 'new' ? [] : ['office', 'leaders', unit(state.filed.details.unit)]),
  view: ({ state }) => (state.stage === 'new' ? null : state),
})
