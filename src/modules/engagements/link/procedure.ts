import { defineProcedure } from '#kernel'
import { shows, type LinkView } from '../contract/link.ts'
import { close } from './commands/close.ts'
import { open } from './commands/open.ts'
import { evolveLink, noLink, type CalendarLink, type LinkEvent } from './state.ts'

/** A private address under which a phone fetches the calendar. */
export const calendarLink = defineProcedure<CalendarLink, LinkEvent>({
  kind: 'calendar-link',
  title: { zh: '日历链接', en: 'Calendar link' },
  stages: {
    new: { zh: '新建', en: 'New' },
    open: { zh: '在用', en: 'In use' },
    closed: { zh: '已停用', en: 'Closed' },
  },
  says: {
    'calendar-link.opened': { zh: '开通', en: 'Opened' },
    'calendar-link.closed': { zh: '停用', en: 'Closed' },
  },
  initial: noLink,
  evolve: evolveLink,
  commands: [open, close],
  describe: ({ state }) =>
    state.stage === 'new'
      ? { title: '', closed: false }
      : {
          title: `日历链接：${shows[state.shows].zh}`,
          closed: state.stage === 'closed',
          facets: { shows: state.shows },
        },
  audience: ({ state }) => (state.stage === 'new' ? [] : [`post:${state.post}`]),
  view: ({ state }): LinkView | null =>
    state.stage === 'new'
      ? null
      : {
          person: state.person,
          shows: state.shows,
          opened: state.on,
          closed: state.stage === 'closed' ? state.closed : null,
        },
})
