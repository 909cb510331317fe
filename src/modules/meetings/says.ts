import type { Text } from '#kernel'
import type { MeetingEvent } from './events.ts'

/** The record's lines, by event. */
export const says: Readonly<Record<MeetingEvent['type'], Text>> = {
  'meeting.planned': { zh: '拟开会议', en: 'Planned' },
  'meeting.item-added': { zh: '列入议程', en: 'Item added' },
  'meeting.item-removed': { zh: '移出议程', en: 'Item removed' },
  'meeting.items-reordered': { zh: '调整议程次序', en: 'Agenda reordered' },
  'meeting.rescheduled': { zh: '改期', en: 'Rescheduled' },
  'meeting.delegated': { zh: '委托召集主持', en: 'Delegated' },
  'meeting.entrusted': { zh: '委托召集主持', en: 'Entrusted' },
  'meeting.invited': { zh: '安排列席', en: 'Invited' },
  'meeting.convened': { zh: '召集会议，发出通知', en: 'Convened, notice sent' },
  'meeting.papers-delivered': { zh: '材料已送达', en: 'Papers delivered' },
  'meeting.papers-recalled': { zh: '材料已收回', en: 'Papers recalled' },
  'meeting.leave-asked': { zh: '请假', en: 'Leave asked for' },
  'meeting.leave-granted': { zh: '准假', en: 'Leave granted' },
  'meeting.leave-declined': { zh: '不准假', en: 'Leave declined' },
  'meeting.leaves-reported': { zh: '请假情况已报告县长', en: 'Leaves reported to the mayor' },
  'meeting.signed-in': { zh: '签到', en: 'Signed in' },
  'meeting.left': { zh: '离会', en: 'Left' },
  'meeting.opened': { zh: '开会', en: 'Opened' },
  'meeting.recorded': { zh: '记录讨论', en: 'Discussion recorded' },
  'meeting.item-concluded': { zh: '作出结论', en: 'Item concluded' },
  'meeting.closed': { zh: '散会', en: 'Closed' },
  'meeting.cancelled': { zh: '取消会议', en: 'Cancelled' },
  'meeting.report-noted': { zh: '议题已向县委报备', en: 'Topic reported to the Party committee' },
}
