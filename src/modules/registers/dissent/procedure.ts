import { defineProcedure } from '#kernel'
import { entryView, evolveEntry, filedBy, stagesOf } from '../entry.ts'
import { answer } from './commands/answer.ts'
import { raise } from './commands/raise.ts'
import type { DissentEvent, DissentState } from './state.ts'

/** 不同意见登记: raised inside, answered by the mayor, read by nobody else. */
export const dissent = defineProcedure<DissentState, DissentEvent>({
  kind: 'dissent',
  title: { zh: '不同意见登记', en: 'Dissent' },
  stages: stagesOf({ zh: '待答复', en: 'Open' }, { zh: '已答复', en: 'Answered' }),
  says: { 'dissent.filed': { zh: '提出', en: 'Raised' }, 'dissent.closed': { zh: '答复', en: 'Answered' } },
  initial: { stage: 'new' },
  evolve: evolveEntry,
  commands: [raise, answer],
  describe: ({ state }) =>
    state.stage === 'new'
      ? { title: '', closed: false }
      : {
          title: `对「${state.filed.details.decision}」的不同意见`,
          closed: state.stage === 'closed',
          facets: { on: state.filed.on },
        },
  audience: ({ state }) => [...filedBy(state), 'post:mayor'],
  view: (c) => entryView(c.state, c),
})
