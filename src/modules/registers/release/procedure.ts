import { defineProcedure, post, unit } from '#kernel'
import { channels, weights } from '../contract/word.ts'
import { filesOf } from '../entry.ts'
import { approverOf } from './authority.ts'
import { approve } from './commands/approve.ts'
import { draft } from './commands/draft.ts'
import { publish } from './commands/publish.ts'
import { reportUp } from './commands/report-up.ts'
import { returnBack } from './commands/return.ts'
import { drafted, evolve, type ReleaseEvent, type ReleaseState } from './state.ts'

/** 重要信息发布审定. */
export const release = defineProcedure<ReleaseState, ReleaseEvent>({
  kind: 'release',
  title: { zh: '重要信息发布', en: 'Releases' },
  stages: {
    new: { zh: '新建', en: 'New' },
    drafted: { zh: '待审定', en: 'Drafted' },
    approved: { zh: '已审定', en: 'Approved' },
    published: { zh: '已发布', en: 'Published' },
    returned: { zh: '已退回', en: 'Returned' },
  },
  asides: ['returned'],
  says: {
    'release.drafted': { zh: '拟稿', en: 'Drafted' },
    'release.reported': { zh: '报告县政府', en: 'Reported up' },
    'release.published': { zh: '发布', en: 'Published' },
  },
  initial: { stage: 'new' },
  evolve,
  commands: [draft, approve, reportUp, publish, returnBack],
  describe: ({ state }) => {
    if (state.stage === 'new') return { title: '', closed: false }
    const { title, weight, channel, text } = drafted(state).release
    return {
      title,
      unit: state.unit,
      closed: state.stage === 'published' || state.stage === 'returned',
      search: text,
      facets: { weight, channel, on: state.drafted.on, point: `${weights[weight].zh}，${channels[channel].zh}` },
      files: filesOf(state.release),
    }
  },
  audience: (c) => (c.state.stage === 'new' ? [] : [unit(c.state.unit), 'office', post(approverOf(c.state.unit, c))]),
  deadlines: ({ state, org }) =>
    state.stage !== 'new' && state.stage !== 'published' && state.release.weight === 'major' && state.report === null
      ? [
          {
            norm: 'release.report-up',
            owes: [post(org.head(state.unit))],
            says: { zh: '重大情况及时报告县政府', en: 'Report it to the county government' },
          },
        ]
      : [],
  owed: { 'release.report-up': { zh: '部门主要负责人', en: 'Head of the unit' } },
  view: ({ state }) => (state.stage === 'new' ? null : state),
})
