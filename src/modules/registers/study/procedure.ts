import { defineProcedure, post } from '#kernel'
import { filesOf } from '../entry.ts'
import { cancel } from './commands/cancel.ts'
import { hold } from './commands/hold.ts'
import { plan } from './commands/plan.ts'
import { evolve, type Study, type StudyEvent } from './state.ts'

/** A list as a facet: between commas, so that one can be looked for. */
const listed = (posts: readonly string[]): string => `,${posts.join(',')},`

/** 集体学习. */
export const study = defineProcedure<Study, StudyEvent>({
  kind: 'study',
  title: { zh: '集体学习', en: 'Study sessions' },
  stages: {
    new: { zh: '新建', en: 'New' },
    planned: { zh: '已安排', en: 'Planned' },
    held: { zh: '已学习', en: 'Held' },
    cancelled: { zh: '已取消', en: 'Called off' },
  },
  asides: ['cancelled'],
  says: { 'study.planned': { zh: '安排', en: 'Planned' }, 'study.held': { zh: '登记', en: 'Recorded' } },
  initial: { stage: 'new' },
  evolve,
  commands: [plan, hold, cancel],
  describe: ({ state }) => {
    if (state.stage === 'new') return { title: '', closed: false }
    const { title, date, members } = state.session
    return {
      title,
      unit: 'office',
      closed: state.stage !== 'planned',
      facets: {
        date,
        year: Number(date.slice(0, 4)),
        members: members.length,
        attended: state.stage === 'held' ? state.held.attended.length : null,
        due: listed(members),
        present: state.stage === 'held' ? listed(state.held.attended) : null,
        excused: state.stage === 'held' ? state.held.excused : null,
      },
      files: [...filesOf(state.session), ...(state.stage === 'held' ? state.held.files : [])],
    }
  },
  audience: ({ state }) =>
    state.stage === 'new' ? [] : ['office', 'leaders', ...state.session.members.map((id) => post(id))],
  readers: ({ state }) => (state.stage === 'planned' ? state.session.members.map((id) => post(id)) : []),
  deadlines: ({ state }) =>
    state.stage === 'planned'
      ? [
          {
            norm: 'study.collective',
            owes: ['office'],
            says: { zh: '登记学习情况和到会', en: 'Record the session and who came' },
            by: state.session.date,
          },
        ]
      : [],
  owed: { 'study.collective': { zh: '县政府办公室', en: 'The office' } },
  view: ({ state, org }) =>
    state.stage === 'new'
      ? null
      : { ...state, members: state.session.members.map((id) => ({ id, name: org.name(id) })) },
})
