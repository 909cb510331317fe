import { fails, holds, notApplicable, rule } from '#kernel'
import { foreignResults, sorts, type ForeignResult, type Sort } from '../contract.ts'

type Ceremony = {
  readonly sort: Sort
  /** Whether this sort needs both approvals. */
  readonly needed: boolean
  readonly government: boolean
  readonly party: string | null
}

/** 未经县委、县政府批准，不出席剪彩、奠基、庆典、论坛等: both of them. */
export const ceremonyApproved = rule<Ceremony>('engagement.ceremonies', ({ sort, needed, government, party }) => {
  if (!needed) return notApplicable({ zh: '不是剪彩、奠基、庆典、表彰、论坛', en: 'No ceremony and no forum' })
  const lacking = [...(party === null ? ['县委'] : []), ...(government ? [] : ['县政府'])]
  const facts = { sort: sorts[sort].zh, lacking, party }
  if (!lacking.length) return holds(facts, { zh: '已经县委（{party}）、县政府批准', en: 'Approved by both ({party})' })
  return fails({
    facts,
    says: {
      zh: '{sort}未经{lacking}批准，县政府领导不出席',
      en: `${sorts[sort].en}: not approved by ${[party === null ? 'the Party committee' : '', government ? '' : 'the government'].filter(Boolean).join(' and ')}`,
    },
    wayOut: {
      zh: '报县委批准并登记文号，由县长批准；未获批准的不予安排',
      en: 'Have both approvals on record, or decline it',
    },
  })
})

/** 涉外会议和活动，应送外事部门审核. */
export const foreignReviewed = rule<{
  readonly foreign: boolean
  readonly result: ForeignResult | undefined
  readonly unit: string
}>('conference.foreign', ({ foreign, result, unit }) => {
  if (!foreign) return notApplicable({ zh: '不涉外', en: 'Not foreign-related' })
  const facts = { unit, result: result ? foreignResults[result].zh : null }
  if (result === undefined)
    return fails({
      facts,
      says: { zh: '涉外活动未经外事部门审核', en: 'Foreign-related, and not reviewed by foreign affairs' },
      wayOut: { zh: '送{unit}审核', en: 'Send it to {unit}' },
    })
  if (result !== 'disagree')
    return holds(facts, { zh: '{unit}：{result}', en: `{unit}: ${foreignResults[result].en.toLowerCase()}` })
  return fails({
    facts,
    says: { zh: '{unit}审核不同意', en: '{unit} does not agree' },
    wayOut: { zh: '不予安排，或由主办单位修改后另报', en: 'Decline it; the host may report it anew' },
  })
})

export type Planned = {
  readonly title: string
  readonly stage: string
  readonly date: string
  readonly leaders: readonly string[]
}

/** A conference comes here only with its approval: so the yearly caps of article 56 count it, and nothing passes beside them. */
export const conferenceApproved = rule<{
  readonly sort: Sort
  readonly date: string
  readonly leaders: readonly string[]
  readonly found: Planned | undefined
  readonly name: (post: string) => string
}>('conference.approval', ({ sort, date, leaders, found, name }) => {
  if (sort !== 'conference') return notApplicable({ zh: '不是全县性会议', en: 'No county-wide conference' })
  const no = (zh: string, en: string, facts: Record<string, string | readonly string[]> = {}) =>
    fails({
      facts: { date, ...facts },
      says: { zh, en },
      wayOut: {
        zh: '先按第56条报批会议（年度次数、时长、邀请范围），再填写已批准的会议',
        en: 'Have the conference approved first (article 56), then name it here',
      },
      field: 'conference',
    })
  if (!found) return no('未填已批准的全县性会议', 'No approved conference is named')
  if (found.stage !== 'approved') return no('「{title}」未经批准', '“{title}” is not approved', { title: found.title })
  if (found.date !== date)
    return no('「{title}」批准在{approved}召开', '“{title}” is approved for {approved}', {
      title: found.title,
      approved: found.date,
    })
  const others = leaders.filter((post) => !found.leaders.includes(post)).map(name)
  if (others.length)
    return no('「{title}」的批准未包括{others}', 'Its approval does not include {others}', {
      title: found.title,
      others,
    })
  return holds({ title: found.title }, { zh: '已批准：{title}', en: 'Approved: {title}' })
})
