import { fails, holds, notApplicable, pending, rule } from '#kernel'
import type { Conclusion } from '../contract.ts'

export type Assigned = {
  readonly conclusion: Conclusion | undefined
  readonly lead: string | null
  readonly assist: readonly string[] | undefined
  readonly due: string | null
  /** Units that the item concerns besides the lead. */
  readonly others: readonly string[]
}
const decides = (conclusion: Conclusion): boolean => conclusion !== 'deferred' && conclusion !== 'rejected'

/** 多部门事项明确牵头与协办: whoever is to do it is named, and where several units are concerned it is said who assists. */
export const leadAndAssist = rule<Assigned>('task.lead-and-assist', (c) => {
  if (c.conclusion === undefined) return pending()
  if (!decides(c.conclusion) || (c.due === null && !c.assist?.length && c.lead === null)) return notApplicable()
  if (c.lead === null)
    return fails({
      field: 'lead',
      says: { zh: '决定事项没有牵头单位', en: 'No lead unit is named' },
      wayOut: { zh: '明确牵头单位', en: 'Name the lead unit' },
    })
  if (c.assist === undefined && c.others.length)
    return fails({
      facts: { others: c.others },
      field: 'assist',
      says: { zh: '事项涉及{others}，没有明确协办单位', en: 'It concerns {others}; it is not said who assists' },
      wayOut: {
        zh: '明确协办单位；无须协办的填空表示没有',
        en: 'Name the assisting units, or an empty list if there are none',
      },
    })
  return holds({ lead: c.lead, assist: c.assist ?? [] })
})

/** 决定事项由办公室督办: what is to be done has a date by which it can be followed up. */
export const followedUp = rule<Assigned>('decision.followed-up', (c) => {
  if (c.conclusion === undefined) return pending()
  if (!decides(c.conclusion) || (c.lead === null && !c.assist?.length)) return notApplicable()
  return c.due === null
    ? fails({
        field: 'due',
        says: {
          zh: '决定事项没有完成时限，办公室无从督办',
          en: 'The decision has no date, so that it cannot be followed up',
        },
        wayOut: { zh: '明确完成时限', en: 'Set a date' },
      })
    : holds({ due: c.due })
})

export type Voices = {
  readonly conclusion: Conclusion | undefined
  readonly major: boolean
  readonly spoke: readonly string[]
  readonly presider: string
  readonly presiderName: string
  readonly dissenting: number
  readonly present: number
  readonly grounds: boolean
}

/** 行政首长最后发表意见，与多数人不一致的当场说明理由 (重大行政决策程序暂行条例30条). */
export const headSpeaksLast = rule<Voices>('decision.head-speaks-last', (c) => {
  if (!c.major) return notApplicable({ zh: '不属于重大行政决策', en: 'No major administrative decision' })
  if (c.conclusion === undefined) return pending()
  if (c.conclusion === 'deferred') return notApplicable()
  const facts = { presider: c.presiderName, dissenting: c.dissenting, present: c.present }
  if (c.spoke.at(-1) !== c.presider)
    return fails({
      facts,
      says: {
        zh: '重大行政决策须由{presider}在其他人之后发表意见',
        en: 'On a major decision {presider} speaks after all others',
      },
      wayOut: { zh: '记录发言次序，{presider}最后发言', en: 'Record who spoke, {presider} last' },
    })
  if (c.dissenting * 2 > c.present && !c.grounds)
    return fails({
      facts,
      field: 'grounds',
      says: {
        zh: '到会{present}人中{dissenting}人有不同意见，未说明理由',
        en: '{dissenting} of {present} dissent and no grounds are given',
      },
      wayOut: { zh: '当场说明与多数意见不一致的理由', en: 'State the grounds for deciding against the majority' },
    })
  return holds(facts)
})

export type Undecidable = {
  readonly conclusion: Conclusion | undefined
  readonly special: boolean
  readonly topic: boolean
  readonly raised: boolean
}

/** What did not come up through the chain, nor was raised by the mayor, may be heard but not decided. */
export const decidable = rule<Undecidable>('topic.chain', (c) => {
  if (c.special) return notApplicable()
  if (c.conclusion === undefined) return pending()
  if (c.topic || c.raised || c.conclusion === 'heard' || c.conclusion === 'deferred') return holds()
  return fails({
    field: 'conclusion',
    says: {
      zh: '此项不是经审定的议题，会议可以听取，不能作出决定',
      en: 'This is no topic that came up through the chain: it can be heard, not decided',
    },
    wayOut: {
      zh: '结论记为听取；须决定的，按程序提报议题，或由县长直接提出',
      en: 'Record it as heard; for a decision bring a topic, or let the mayor raise it',
    },
  })
})
