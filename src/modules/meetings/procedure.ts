import { defineProcedure } from '#kernel'
import { audience, readers } from './authority.ts'
import { addItem } from './commands/add-item.ts'
import { cancel } from './commands/cancel.ts'
import { close } from './commands/close.ts'
import { concludeItem } from './commands/conclude-item.ts'
import { convene } from './commands/convene.ts'
import { declineLeave } from './commands/decline-leave.ts'
import { delegate } from './commands/delegate.ts'
import { deliverPapers } from './commands/deliver-papers.ts'
import { entrust } from './commands/entrust.ts'
import { excuse } from './commands/excuse.ts'
import { invite } from './commands/invite.ts'
import { leaveEarly } from './commands/leave-early.ts'
import { noteReport } from './commands/note-report.ts'
import { open } from './commands/open.ts'
import { plan } from './commands/plan.ts'
import { recallPapers } from './commands/recall-papers.ts'
import { record } from './commands/record.ts'
import { removeItem } from './commands/remove-item.ts'
import { reorder } from './commands/reorder.ts'
import { reportLeaves } from './commands/report-leaves.ts'
import { requestLeave } from './commands/request-leave.ts'
import { reschedule } from './commands/reschedule.ts'
import { signIn } from './commands/sign-in.ts'
import { deadlines, owed } from './deadlines.ts'
import { describe } from './describe.ts'
import type { MeetingEvent } from './events.ts'
import { evolve } from './evolve.ts'
import { says } from './says.ts'
import type { Meeting } from './state.ts'
import { meetingView } from './views/meeting.ts'

export const meeting = defineProcedure<Meeting, MeetingEvent>({
  kind: 'meeting',
  title: { zh: '会议', en: 'Meeting' },
  stages: {
    new: { zh: '新建', en: 'New' },
    planning: { zh: '筹备', en: 'Planning' },
    convened: { zh: '已通知', en: 'Notice sent' },
    open: { zh: '会中', en: 'In session' },
    closed: { zh: '已散会', en: 'Closed' },
    cancelled: { zh: '已取消', en: 'Cancelled' },
  },
  asides: ['cancelled'],
  says,
  initial: { stage: 'new' },
  evolve,
  links: { agenda: { says: { zh: '提交会议', en: 'put to' }, first: 'that', gathers: 'this' } },
  commands: [
    plan,
    addItem,
    removeItem,
    reorder,
    reschedule,
    delegate,
    entrust,
    invite,
    convene,
    deliverPapers,
    requestLeave,
    excuse,
    declineLeave,
    reportLeaves,
    signIn,
    open,
    record,
    concludeItem,
    leaveEarly,
    recallPapers,
    close,
    cancel,
    noteReport,
  ],
  describe,
  audience,
  readers,
  deadlines,
  owed,
  view: meetingView,
})
