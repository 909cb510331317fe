import { defineProcedure } from '#kernel'
import { audience, readers } from './authority.ts'
import { acknowledge } from './commands/acknowledge.ts'
import { approve } from './commands/approve.ts'
import { arrange } from './commands/arrange.ts'
import { cancel } from './commands/cancel.ts'
import { decline } from './commands/decline.ts'
import { handOver } from './commands/hand-over.ts'
import { hold } from './commands/hold.ts'
import { invite } from './commands/invite.ts'
import { notePartyApproval } from './commands/note-party-approval.ts'
import { reschedule } from './commands/reschedule.ts'
import { reviewForeign } from './commands/review-foreign.ts'
import { submit } from './commands/submit.ts'
import { deadlines, owed } from './deadlines.ts'
import { describe } from './describe.ts'
import type { EngagementEvent } from './events.ts'
import { evolve, none, type Engagement } from './state.ts'
import { engagementView } from './views/engagement.ts'

export const engagement = defineProcedure<Engagement, EngagementEvent>({
  kind: 'engagement',
  title: { zh: '公务活动', en: 'Engagement' },
  stages: {
    new: { zh: '新建', en: 'New' },
    'handed-over': { zh: '请柬转交', en: 'Handed over' },
    invited: { zh: '办公室统筹', en: 'With the office' },
    arranged: { zh: '已安排', en: 'Arranged' },
    held: { zh: '已举行', en: 'Held' },
    declined: { zh: '不予安排', en: 'Declined' },
    cancelled: { zh: '已取消', en: 'Called off' },
  },
  asides: ['handed-over', 'declined', 'cancelled'],
  says: {
    'engagement.handed-over': { zh: '请柬转交办公室', en: 'Invitation handed over' },
    'engagement.invited': { zh: '报县政府办公室', en: 'Reported to the office' },
    'engagement.party-approved': { zh: '县委批准', en: 'Approved by the Party committee' },
    'engagement.rescheduled': { zh: '改期', en: 'Moved to another time' },
    'engagement.acknowledged': { zh: '知悉改期', en: 'New time noted' },
    'engagement.approved': { zh: '县政府批准', en: 'Approved by the government' },
  },
  initial: none,
  evolve,
  links: { conference: { says: { zh: '邀请领导', en: 'leaders invited' }, first: 'that' } },
  // The first one expected at a stage names who the matter waits for.
  commands: [
    invite,
    handOver,
    submit,
    reviewForeign,
    approve,
    notePartyApproval,
    arrange,
    reschedule,
    hold,
    acknowledge,
    decline,
    cancel,
  ],
  describe,
  audience,
  readers,
  deadlines,
  owed,
  view: engagementView,
})
