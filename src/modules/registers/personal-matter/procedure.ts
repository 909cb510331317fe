import { defineProcedure, post } from '#kernel'
import { personalMatters } from '../contract/word.ts'
import { entryView, evolveEntry, filedBy, stagesOf } from '../entry.ts'
import { file } from './commands/file.ts'
import { report } from './commands/report.ts'
import type { ReportEvent, ReportState } from './state.ts'

/** 个人有关事项: personal data, read by nobody but oneself and the supervisory liaison. */
export const personalMatter = defineProcedure<ReportState, ReportEvent>({
  kind: 'personal-matter',
  title: { zh: '个人有关事项报告', en: 'Personal matters' },
  stages: stagesOf({ zh: '待报组织部门', en: 'To be reported' }, { zh: '已报告', en: 'Reported' }),
  says: {
    'personal-matter.filed': { zh: '报告', en: 'Reported' },
    'personal-matter.closed': { zh: '组织部门受理', en: 'With the organisation department' },
  },
  initial: { stage: 'new' },
  evolve: evolveEntry,
  commands: [file, report],
  describe: ({ state }) =>
    state.stage === 'new'
      ? { title: '', closed: false }
      : {
          title: personalMatters[state.filed.details.matter].zh,
          closed: state.stage === 'closed',
          facets: { matter: state.filed.details.matter, on: state.filed.on },
        },
  audience: ({ state }) => [
    ...filedBy(state),
    ...(state.stage !== 'new' && state.filed.details.liaison ? [post(state.filed.details.liaison)] : []),
  ],
  view: (c) => entryView(c.state, c),
})
