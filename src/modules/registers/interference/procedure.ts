import { defineProcedure, post } from '#kernel'
import { entryView, evolveEntry, filesOf, stagesOf } from '../entry.ts'
import { file } from './commands/file.ts'
import { refer } from './commands/refer.ts'
import type { AttemptEvent, AttemptState } from './state.ts'

/** 插手干预记录: not even whoever filed it finds it in a list afterwards. */
export const interference = defineProcedure<AttemptState, AttemptEvent>({
  kind: 'interference',
  title: { zh: '插手干预记录', en: 'Attempts to interfere' },
  stages: stagesOf({ zh: '待处理', en: 'Open' }, { zh: '已移送', en: 'Referred' }),
  says: {
    'interference.filed': { zh: '记录', en: 'Recorded' },
    'interference.closed': { zh: '移送', en: 'Referred' },
  },
  initial: { stage: 'new' },
  evolve: evolveEntry,
  commands: [file, refer],
  describe: ({ state }) =>
    state.stage === 'new'
      ? { title: '', closed: false }
      : {
          title: `插手干预记录（${state.filed.details.on}）`,
          closed: state.stage === 'closed',
          facets: { on: state.filed.details.on },
          files: filesOf(state.filed.details),
        },
  audience: ({ state }) => (state.stage === 'new' ? [] : [post(state.filed.details.liaison)]),
  view: (c) => entryView(c.state, c),
})
