export { makeCalendar, type Calendar, type Named, type Reckoning, type Workdate } from './calendar.ts'
export { checkNotice, noticeSchema, parseNotice, type Notice, type NoticeProblem } from './notice.ts'
export { readNotices } from './notice-folder.ts'
export { CalendarFault } from './fault.ts'
