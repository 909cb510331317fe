import { post, unit, type DeadlineSpec, type NormId, type Text, type Viewpoint } from '#kernel'
import { foreignUnits } from './authority.ts'
import { needsBoth } from './figures.ts'
import type { Engagement, Invited } from './state.ts'

/** Who owes what, in words, for the catalogue. */
export const owed: Readonly<Record<NormId, Text>> = {
  'engagement.lead': { zh: '主办单位补报', en: 'The host: report it to the office' },
  'engagement.through-office': { zh: '县政府办公室主任安排', en: 'Office director: arrange it' },
  'engagement.ceremonies': {
    zh: '县长批准；办公室登记县委批准',
    en: 'The mayor; the office for the Party committee’s',
  },
  'conference.foreign': { zh: '外事部门', en: 'Foreign affairs office' },
  'thrift.budget': { zh: '主办单位登记活动情况和支出', en: 'The host: the record and what was spent' },
}

export function deadlines(c: Viewpoint<Engagement>): DeadlineSpec[] {
  const s = c.state
  switch (s.stage) {
    case 'handed-over':
      return [
        {
          norm: 'engagement.lead',
          owes: [unit(s.host)],
          says: { zh: '补报县政府办公室', en: 'Report it to the office' },
          before: s.starts.slice(0, 10),
        },
      ]
    case 'invited':
      return whileInvited(s, c)
    case 'arranged':
      return [
        {
          norm: 'thrift.budget',
          part: 'record',
          owes: [unit(s.host)],
          says: { zh: '登记活动情况和支出', en: 'Record how it went and what it cost' },
          by: s.ends.slice(0, 10),
        },
      ]
    default:
      return []
  }
}

function whileInvited(s: Invited, c: Viewpoint<Engagement>): DeadlineSpec[] {
  const eve = s.starts.slice(0, 10)
  const both = needsBoth(s.sort, c)
  return [
    {
      norm: 'engagement.through-office',
      owes: [post('office-director')],
      says: { zh: '安排领导出席', en: 'Arrange who goes' },
      eve,
    },
    ...(both && !s.approval
      ? [
          {
            norm: 'engagement.ceremonies',
            part: 'government',
            owes: [post('mayor')],
            says: { zh: '县政府批准出席', en: 'Approve for the government' },
            eve,
          },
        ]
      : []),
    ...(both && !s.partyApproval
      ? [
          {
            norm: 'engagement.ceremonies',
            part: 'party',
            owes: [post('office-director')],
            says: { zh: '报县委批准并登记', en: 'Have the Party committee’s approval on record' },
            eve,
          },
        ]
      : []),
    ...(s.foreign && !s.foreignReview
      ? [
          {
            norm: 'conference.foreign',
            owes: foreignUnits(c).map((id) => post(c.org.head(id))),
            says: { zh: '外事审核', en: 'Foreign affairs review' },
            eve,
          },
        ]
      : []),
  ]
}
