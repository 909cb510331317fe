import { post, unit, type DeadlineSpec, type NormId, type Text, type Viewpoint } from '#kernel'
import { approverOf, foreignUnits } from './authority.ts'
import type { Conference } from './state.ts'

/** Who owes what, in words, for the catalogue. */
export const owed: Readonly<Record<NormId, Text>> = {
  'conference.plan': {
    zh: '县政府办公室主任审核；会后由主办部门登记备案',
    en: 'Office director: the review; afterwards the lead unit: the record',
  },
  'conference.foreign': { zh: '外事部门', en: 'Foreign affairs office' },
  'conference.approval': { zh: '批准会议的领导', en: 'The leader who approves' },
}

export function deadlines(c: Viewpoint<Conference>): DeadlineSpec[] {
  const s = c.state
  switch (s.stage) {
    case 'reviewing':
      return [
        {
          norm: 'conference.plan',
          owes: [post('office-director')],
          says: { zh: '审核会议计划', en: 'Check the conference' },
          eve: s.date,
        },
      ]
    case 'foreign-affairs':
      return [
        {
          norm: 'conference.foreign',
          owes: foreignUnits(c).map((id) => post(c.org.head(id))),
          says: { zh: '外事审核', en: 'Foreign affairs review' },
          eve: s.date,
        },
      ]
    case 'approving':
      return [
        {
          norm: 'conference.approval',
          owes: [post(approverOf(s, c))],
          says: { zh: '批准会议', en: 'Approve the conference' },
          eve: s.date,
        },
      ]
    case 'approved':
      return [
        {
          norm: 'conference.plan',
          part: 'record',
          owes: [unit(s.lead)],
          says: { zh: '登记召开情况', en: 'Record how it went' },
          by: s.date,
        },
      ]
    default:
      return []
  }
}
