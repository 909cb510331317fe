import { defineProcedure, post, type DeadlineSpec, type Principal, type Viewpoint } from '#kernel'
import { fieldKeys, type StandingDutyView } from '../contract.ts'
import { conclude } from './commands/conclude.ts'
import { drawUp } from './commands/draw-up.ts'
import { record } from './commands/record.ts'
import { drawn, evolve, none, type StandingDuty, type StandingDutyEvent } from './state.ts'

type C = Viewpoint<StandingDuty>

/** 一岗双责: what a leader answers for in the own field beside the work itself, a list a year, kept with evidence. */
export const standingDutyProcedure = defineProcedure<StandingDuty, StandingDutyEvent>({
  kind: 'standing-duty',
  title: { zh: '一岗双责', en: 'Standing duties' },
  stages: {
    new: { zh: '新建', en: 'New' },
    kept: { zh: '履责记录中', en: 'Being kept' },
    concluded: { zh: '已小结', en: 'Concluded' },
  },
  says: {
    'standing-duty.drawn-up': { zh: '建立清单', en: 'Drawn up' },
    'standing-duty.recorded': { zh: '记录履责', en: 'Recorded' },
    'standing-duty.concluded': { zh: '年度小结', en: 'Concluded' },
  },
  initial: none,
  evolve,
  commands: [drawUp, record, conclude],
  describe: ({ state, org }) => {
    if (state.stage === 'new') return { title: '', closed: false }
    const count = (field: string) => state.records.filter((entry) => entry.field === field).length
    return {
      title: `${org.name(state.leader).zh}${state.year}年一岗双责清单`,
      closed: state.stage === 'concluded',
      search: [...Object.values(state.duties), ...state.records.map(({ text }) => text)].join('\n'),
      facets: {
        leader: state.leader,
        year: state.year,
        ...Object.fromEntries(fieldKeys.map((field) => [field, count(field)])),
      },
      files: [...state.files, ...state.records.flatMap((entry) => entry.files)],
    }
  },
  // The leader's own, the mayor's whose work it is part of, and the office's that keeps it.
  audience: ({ state }): Principal[] => (state.stage === 'new' ? [] : [post(state.leader), 'post:mayor', 'office']),
  deadlines: ({ state }): DeadlineSpec[] =>
    state.stage === 'kept'
      ? [
          {
            norm: 'leader.two-duties',
            part: 'year',
            owes: [post(state.leader)],
            says: { zh: '五个方面履责并作年度小结', en: 'Keep all five duties and conclude the year' },
            by: `${state.year}-12-31`,
            lapse: 'remind',
          },
        ]
      : [],
  owed: { 'leader.two-duties': { zh: '副县长、党组成员', en: 'Vice mayors and Party group members' } },
  view: standingDutyView,
})

function standingDutyView(c: C): StandingDutyView | null {
  if (c.state.stage === 'new') return null
  const { leader, year, duties, records, ...state } = drawn(c.state)
  const named = (id: string) => ({ id, name: c.org.name(id) })
  return {
    leader: named(leader),
    year,
    charge: c.org.chargeOf(leader, c.at).map(named),
    duties: fieldKeys.map((field) => ({
      field,
      text: duties[field],
      records: records
        .filter((entry) => entry.field === field)
        .map(({ on, text, files, by }) => ({ on, text, files: [...files], by: named(by) })),
    })),
    concluded: 'concluded' in state ? state.concluded : null,
  }
}
