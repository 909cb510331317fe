import { defineProcedure, type Viewpoint } from '#kernel'
import type { CalendarView } from '../contract.ts'
import { importNotice } from './commands/import.ts'
import { open } from './commands/open.ts'
import { evolve, unopened, type CalendarState } from './state.ts'

const viewOf = ({ state, calendar }: Viewpoint<CalendarState>): CalendarView => ({
  years: [...calendar.years],
  notices: state.notices.map(({ notice: { year, notice, papers, days }, imported }) => ({
    year,
    number: notice.number,
    date: notice.date,
    amends: notice.amends ?? null,
    checked: notice.checked,
    papers: [...papers],
    imported,
    days: days.map(({ name, date, isOffDay }) => ({ name, date, off: isOffDay })),
  })),
})

export const calendar = defineProcedure({
  kind: 'calendar',
  title: { zh: '工作日历', en: 'Calendar' },
  stages: { new: { zh: '未建立', en: 'Not opened' }, open: { zh: '在用', en: 'Open' } },
  initial: unopened,
  evolve,
  commands: [open, importNotice],
  describe: ({ state }) => ({
    title: '工作日历',
    unit: 'office',
    closed: false,
    search: state.notices.map(({ notice }) => `${notice.year} ${notice.notice.number}`).join(' '),
  }),
  audience: () => ['staff', 'post:admin-system', 'post:admin-audit'],
  view: viewOf,
})
