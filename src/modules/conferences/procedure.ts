import { defineProcedure } from '#kernel'
import { audience, readers } from './authority.ts'
import { admitGuests } from './commands/admit-guests.ts'
import { approve } from './commands/approve.ts'
import { hold } from './commands/hold.ts'
import { plan } from './commands/plan.ts'
import { refuse } from './commands/refuse.ts'
import { reschedule } from './commands/reschedule.ts'
import { returnBack } from './commands/return.ts'
import { reviewForeign } from './commands/review-foreign.ts'
import { review } from './commands/review.ts'
import { revise } from './commands/revise.ts'
import { submit } from './commands/submit.ts'
import { withdraw } from './commands/withdraw.ts'
import { deadlines, owed } from './deadlines.ts'
import { describe } from './describe.ts'
import type { ConferenceEvent } from './events.ts'
import { evolve, none, type Conference } from './state.ts'
import { conferenceView } from './views/conference.ts'

export const conference = defineProcedure<Conference, ConferenceEvent>({
  kind: 'conference',
  title: { zh: '全县性会议', en: 'Conference' },
  stages: {
    new: { zh: '新建', en: 'New' },
    planned: { zh: '列入计划', en: 'Planned' },
    reviewing: { zh: '办公室审核', en: 'Office review' },
    'foreign-affairs': { zh: '外事审核', en: 'Foreign affairs review' },
    approving: { zh: '报批', en: 'Approval' },
    approved: { zh: '已批准', en: 'Approved' },
    held: { zh: '已召开', en: 'Held' },
    refused: { zh: '不予批准', en: 'Refused' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  },
  asides: ['foreign-affairs', 'refused', 'withdrawn'],
  says: {
    'conference.planned': { zh: '列入会议计划', en: 'Entered the plan' },
    'conference.guests-admitted': { zh: '邀请经批准', en: 'Invitations approved' },
    'conference.withdrawn': { zh: '撤回（取消）', en: 'Withdrawn' },
    'conference.held': { zh: '已召开', en: 'Held' },
  },
  initial: none,
  evolve,
  // The first one expected at a stage names who the matter waits for.
  commands: [
    plan,
    submit,
    review,
    reviewForeign,
    approve,
    admitGuests,
    hold,
    revise,
    returnBack,
    refuse,
    reschedule,
    withdraw,
  ],
  describe,
  audience,
  readers,
  deadlines,
  owed,
  view: conferenceView,
})
