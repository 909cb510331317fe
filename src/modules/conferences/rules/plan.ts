import { fails, holds, rule, type Surroundings, type UnitId, type Verdict } from '#kernel'
import type { Plan } from '../events.ts'

type Planned = { readonly plan: Plan; readonly lead: UnitId; readonly around: Pick<Surroundings, 'today' | 'org'> }

/** Into the plan before it is held; what the county government itself holds on a large scale is for the office to arrange. */
export const inPlan = rule<Planned>('conference.plan', ({ plan, lead, around: { today, org } }) => {
  const facts = { date: plan.date, lead: org.name(lead).zh }
  if (plan.sort === 'general' && lead !== 'office')
    return fails({
      field: 'sort',
      facts,
      says: {
        zh: '综合性大型会议由县政府办公室统筹安排，不由{lead}提出',
        en: 'General conferences are arranged by the office',
      },
      wayOut: {
        zh: '报县政府办公室统筹，或改为以县政府名义召开、计入本部门年度次数',
        en: "Leave it to the office, or hold it in the county government's name under your own yearly count",
      },
    })
  if (plan.date > today.toString()) return holds(facts)
  return fails({
    field: 'date',
    facts,
    says: {
      zh: '会议应事先提报计划，{date}已不在今日之后',
      en: 'Conferences are planned beforehand; {date} is not after today',
    },
    wayOut: { zh: '另定日期后再报', en: 'Set a later date' },
  })
})

const past = (date: string): Verdict =>
  fails({
    facts: { date },
    says: { zh: '拟开日期{date}已过', en: 'The planned date, {date}, has passed' },
    wayOut: { zh: '退回主办部门另定日期，重新报批', en: 'Return it for a new date' },
  })

type Dated = { readonly date: string; readonly today: string }

/** 办公室审核、统筹排期: others of the same day may be merged with it, or one of them moved. */
export const arranged = rule<Dated & { readonly sameDay: readonly string[] }>(
  'conference.plan',
  ({ date, today, sameDay }) => {
    if (date < today) return past(date)
    return sameDay.length
      ? holds({ date, sameDay }, { zh: '同日还有：{sameDay}', en: 'On the same day: {sameDay}' })
      : holds({ date })
  },
)

/** 主办部门提出计划，经县政府办公室审核后报批. */
export const reviewed = rule<Dated & { readonly submitted: boolean; readonly reviewed: boolean }>(
  'conference.plan',
  ({ date, today, submitted, reviewed }) => {
    const facts = { date, submitted, reviewed }
    if (!submitted)
      return fails({
        facts,
        says: { zh: '主办部门尚未报送审核', en: 'Not yet submitted by the lead unit' },
        wayOut: {
          zh: '由主办部门主要负责人报送，经县政府办公室审核后报批',
          en: "The unit's head submits it, the office checks it, then it is approved",
        },
      })
    if (!reviewed)
      return fails({
        facts,
        says: { zh: '县政府办公室尚未审核', en: 'Not yet checked by the office' },
        wayOut: { zh: '先由县政府办公室审核', en: 'Let the office check it first' },
      })
    return date < today
      ? past(date)
      : holds(facts, { zh: '已列入计划并经办公室审核', en: 'In the plan and checked by the office' })
  },
)

/** The plan is a year's plan: into another year means into another plan. */
export const withinYear = rule<{ readonly from: string; readonly to: string; readonly today: string }>(
  'conference.plan',
  ({ from, to, today }) => {
    const facts = { from, to }
    if (from.slice(0, 4) !== to.slice(0, 4))
      return fails({
        field: 'date',
        facts,
        says: { zh: '由{from}改到{to}，已不在本年度会议计划内', en: "From {from} to {to} is out of this year's plan" },
        wayOut: { zh: '撤回后列入该年度计划，重新报批', en: "Withdraw it and put it into that year's plan" },
      })
    if (to > today) return holds(facts)
    return fails({
      field: 'date',
      facts,
      says: { zh: '{to}已不在今日之后', en: '{to} is not after today' },
      wayOut: { zh: '另定日期', en: 'Choose a later date' },
    })
  },
)

/** 严格落实会议审批制度: nothing is held that was not approved. */
export const approved = rule<{ readonly approved: boolean; readonly approver: string }>(
  'conference.approval',
  ({ approved, approver }) =>
    approved
      ? holds({ approver })
      : fails({
          facts: { approver },
          says: { zh: '会议未经批准，不得召开', en: 'It was not approved and may not be held' },
          wayOut: { zh: '报{approver}批准后召开', en: 'Have it approved first, by {approver}' },
        }),
)
