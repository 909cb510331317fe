import { defineProcedure } from '#kernel'
import { audience, readers } from './authority.ts'
import { absorb } from './commands/absorb.ts'
import { account } from './commands/account.ts'
import { admitLate } from './commands/admit-late.ts'
import { approve } from './commands/approve.ts'
import { attach } from './commands/attach.ts'
import { balance } from './commands/balance.ts'
import { close } from './commands/close.ts'
import { conclude } from './commands/conclude.ts'
import { consult } from './commands/consult.ts'
import { coordinate } from './commands/coordinate.ts'
import { draft } from './commands/draft.ts'
import { extend } from './commands/extend.ts'
import { merge } from './commands/merge.ts'
import { noteClosed } from './commands/note-closed.ts'
import { noteReport } from './commands/note-report.ts'
import { raise } from './commands/raise.ts'
import { reassign } from './commands/reassign.ts'
import { reconsider } from './commands/reconsider.ts'
import { recordIssue } from './commands/record-issue.ts'
import { reply } from './commands/reply.ts'
import { requestTime } from './commands/request-time.ts'
import { returnBack } from './commands/return.ts'
import { review } from './commands/review.ts'
import { revise } from './commands/revise.ts'
import { schedule } from './commands/schedule.ts'
import { settle } from './commands/settle.ts'
import { sign } from './commands/sign.ts'
import { submit } from './commands/submit.ts'
import { unschedule } from './commands/unschedule.ts'
import { withdraw } from './commands/withdraw.ts'
import { deadlines, lapses, owed } from './deadlines.ts'
import { describe } from './describe.ts'
import type { TopicEvent } from './events.ts'
import { says } from './says.ts'
import { evolve, none, type Topic } from './state.ts'
import { topicView } from './views/topic.ts'

export const topics = defineProcedure<Topic, TopicEvent>({
  kind: 'topic',
  title: { zh: '议题', en: 'Topic' },
  stages: {
    new: { zh: '新建', en: 'New' },
    drafting: { zh: '起草论证', en: 'Drafting' },
    consulting: { zh: '征求意见与会签', en: 'Consultation' },
    returned: { zh: '退回补正', en: 'Returned' },
    reviewing: { zh: '分管领导审核', en: 'Review by the leader in charge' },
    balancing: { zh: '综合平衡', en: 'Balancing' },
    approving: { zh: '县长审定', en: 'Approval by the mayor' },
    pooled: { zh: '议题库', en: 'Pool' },
    scheduled: { zh: '列入会议', en: 'On an agenda' },
    decided: { zh: '会议已决定', en: 'Decided' },
    closed: { zh: '办结', en: 'Closed' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
    merged: { zh: '已并入其他议题', en: 'Merged' },
  },
  asides: ['returned', 'withdrawn', 'merged'],
  says,
  initial: none,
  evolve,
  links: {
    research: { says: { zh: '作为决策依据', en: 'ground of' }, first: 'that' },
    asks: { says: { zh: '提请研究', en: 'brought up as' }, first: 'that' },
    meeting: { says: { zh: '提交会议', en: 'put to' }, first: 'this', gathers: 'that' },
    'merged-into': { says: { zh: '并入', en: 'merged into' }, first: 'this' },
  },
  commands: [
    draft,
    raise,
    revise,
    attach,
    consult,
    reply,
    reconsider,
    requestTime,
    extend,
    settle,
    account,
    sign,
    submit,
    coordinate,
    review,
    balance,
    approve,
    returnBack,
    withdraw,
    merge,
    reassign,
    admitLate,
    schedule,
    unschedule,
    conclude,
    noteClosed,
    noteReport,
    absorb,
    recordIssue,
    close,
  ],
  describe,
  audience,
  readers,
  deadlines,
  owed,
  lapses,
  view: topicView,
})
