import { defineProcedure, post, type Viewpoint } from '#kernel'
import type { RosterView } from '../contract/view.ts'
import { draft } from './commands/draft.ts'
import { publish } from './commands/publish.ts'
import { swap } from './commands/swap.ts'
import { unable } from './shifts.ts'
import { evolve, rosterIn, type Roster, type RosterEvent } from './state.ts'

/** 值班表: who is on call, day and night. */
export const dutyRoster = defineProcedure<Roster, RosterEvent>({
  kind: 'duty-roster',
  title: { zh: '值班表', en: 'Duty roster' },
  stages: {
    new: { zh: '新建', en: 'New' },
    drafted: { zh: '拟稿', en: 'Draft' },
    published: { zh: '已印发', en: 'Published' },
  },
  says: {
    'duty-roster.drafted': { zh: '排班', en: 'Drawn up' },
    'duty-roster.published': { zh: '印发', en: 'Published' },
  },
  initial: { stage: 'new' },
  evolve,
  commands: [draft, publish, swap],
  describe: ({ state }) =>
    state.stage === 'new'
      ? { title: '', closed: false }
      : {
          title: `${state.month.slice(0, 4)}年${Number(state.month.slice(5))}月值班表`,
          unit: 'office',
          closed: state.stage === 'published',
          facets: { month: state.month },
        },
  audience: ({ state }) => (state.stage === 'published' ? ['staff'] : ['office']),
  readers: ({ state }) =>
    state.stage === 'published'
      ? [...new Set(state.shifts.flatMap((s) => [s.lead, s.staff]))].map((id) => post(id))
      : [],
  view: viewOf,
})

function viewOf(c: Viewpoint<Roster>): RosterView {
  const { month, shifts } = rosterIn(c.state)
  const named = (id: string) => ({ id, name: c.org.name(id) })
  const byDate = Map.groupBy(shifts, ({ date }) => date)
  return {
    month,
    days: [...byDate].map(([date, list]) => {
      const { workday, name } = c.calendar.isWorkday(Temporal.PlainDate.from(date))
      return {
        date,
        workday,
        name: name ?? null,
        shifts: list.map((s) => ({
          span: s.span,
          lead: named(s.lead),
          staff: named(s.staff),
          away: [s.lead, s.staff].filter((id) => unable(id, s.date, s.span, c)),
        })),
      }
    }),
  }
}
