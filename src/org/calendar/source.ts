import { makeCalendar, type Calendar, type Notice, type Source } from '#kernel'
import type { CalendarState } from './state.ts'

/** Notices from the files, and those of the journal that no file has. One imported before a release brought it counts once. */
export function noticesOf(base: readonly Notice[], state: CalendarState): Notice[] {
  const numbers = new Set(base.map((notice) => notice.notice.number))
  return [...base, ...state.notices.map((kept) => kept.notice).filter((notice) => !numbers.has(notice.notice.number))]
}

export const calendarSource = (
  base: readonly Notice[],
  hours: { readonly open: string; readonly close: string },
): Source<Calendar> => ({
  kind: 'calendar',
  id: 'notices',
  make: (state: CalendarState) => makeCalendar(noticesOf(base, state), hours),
})
