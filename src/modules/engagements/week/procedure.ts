import { defineProcedure, type Viewpoint } from '#kernel'
import type { WeekView } from '../contract/week.ts'
import { addLine } from './commands/add-line.ts'
import { drawUp } from './commands/draw-up.ts'
import { publish } from './commands/publish.ts'
import { redraw } from './commands/redraw.ts'
import { removeLine } from './commands/remove-line.ts'
import { sundayOf } from './gather.ts'
import { evolveWeek, knownWeek, noWeek, type Week, type WeekEvent } from './state.ts'

const day = (iso: string): string => {
  const { month, day: of } = Temporal.PlainDate.from(iso)
  return `${month}月${of}日`
}

/** The leaders' week, drawn up by the office and published inside. */
export const weekPlan = defineProcedure<Week, WeekEvent>({
  kind: 'week-plan',
  title: { zh: '一周活动安排', en: "The leaders' week" },
  stages: {
    new: { zh: '新建', en: 'New' },
    drafting: { zh: '拟稿', en: 'Drafting' },
    published: { zh: '已印发', en: 'Published' },
  },
  says: {
    'week-plan.drawn-up': { zh: '拟出', en: 'Drawn up' },
    'week-plan.published': { zh: '印发', en: 'Published' },
  },
  initial: noWeek,
  evolve: evolveWeek,
  commands: [drawUp, publish, redraw, addLine, removeLine],
  describe: (c) => {
    if (c.state.stage === 'new') return { title: '', closed: false }
    const { monday } = c.state
    const sunday = sundayOf(monday)
    return {
      title: `县政府领导一周活动安排（${day(monday)}—${day(sunday)}）`,
      unit: 'office',
      closed: c.state.stage === 'published',
      facets: { monday, year: Number(monday.slice(0, 4)) },
    }
  },
  audience: (c) => (c.state.stage === 'published' ? ['staff'] : ['office']),
  readers: (c) => (c.state.stage === 'published' ? ['leaders'] : []),
  view: weekViewOf,
})

function weekViewOf(c: Viewpoint<Week>): WeekView {
  const { monday, entries, absences, published } = knownWeek(c.state)
  const named = (id: string) => ({ id, name: c.org.name(id) })
  const days = Array.from({ length: 7 }, (_, i) => Temporal.PlainDate.from(monday).add({ days: i }))
  return {
    monday,
    sunday: sundayOf(monday),
    published,
    entries: entries.map((entry) => ({ ...entry, leaders: entry.leaders.map(named) })),
    absences: absences.map((away) => ({
      ...away,
      post: named(away.post),
      acting: away.acting ? named(away.acting) : null,
    })),
    days: days.map((date) => {
      const { workday, name } = c.calendar.isWorkday(date)
      return { date: date.toString(), workday, name: name ?? null }
    }),
  }
}
