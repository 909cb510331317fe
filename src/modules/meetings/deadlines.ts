import { post, type DeadlineSpec, type NormId, type Text, type Viewpoint } from '#kernel'
import { startOf } from './membership.ts'
import { meetingsSection, officeDirector } from './posts.ts'
import { undelivered, withPapers } from './rules/papers.ts'
import { known, type Meeting } from './state.ts'
import { unreported } from './leaves.ts'

export const owed: Readonly<Record<NormId, Text>> = {
  'meeting.papers-delivered': { zh: '会议科', en: 'The meetings section' },
  'attendance.other-leave': { zh: '办公室主任', en: 'The office director' },
}

/** 会前: papers and the summary of leaves are due when the meeting begins; the rules name no day. */
export function deadlines(c: Viewpoint<Meeting>): readonly DeadlineSpec[] {
  const state = known(c.state)
  if (state.stage === 'closed' || state.stage === 'cancelled') return []
  const by = startOf(state.starts).toString()
  const papers: DeadlineSpec = {
    norm: 'meeting.papers-delivered',
    owes: [post(meetingsSection)],
    says: { zh: '会前把材料送达与会人员', en: 'Deliver the papers before the meeting' },
    by,
  }
  const summary: DeadlineSpec = {
    norm: 'attendance.other-leave',
    owes: [post(officeDirector)],
    says: { zh: '把请假情况汇总报告县长', en: 'Report to the mayor who is on leave' },
    by,
  }
  const toDeliver = state.stage !== 'open' && withPapers.includes(state.kind) && undelivered(state.items).length > 0
  return [...(toDeliver ? [papers] : []), ...(unreported(state, c).length ? [summary] : [])]
}
