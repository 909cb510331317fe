import { fails, holds, notApplicable, rule } from '#kernel'
import type { PartyLead } from '../topic-on-agenda.ts'

/** At the opening there is no time left: whatever had to be reported to the Party committee has been. */
export const partyLead = rule<readonly PartyLead[]>('topic.party-lead', (topics) => {
  const concerned = topics.filter((topic) => topic.state !== 'not-needed')
  if (!concerned.length) return notApplicable()
  const missing = concerned
    .filter((topic) => topic.state === 'open' || topic.state === 'missed')
    .map((topic) => topic.title)
  if (!missing.length)
    return holds(
      { topics: concerned.length },
      { zh: '{topics}项议题已向县委报备', en: '{topics} topics reported to the Party committee' },
    )
  return fails({
    facts: { missing },
    says: { zh: '尚未向县委报备：{missing}', en: 'Not reported to the Party committee: {missing}' },
    wayOut: {
      zh: '会议开始前报备（临时议题须经县长同意）；不能报备的移出议程',
      en: 'Report before the meeting opens (a late topic needs the mayor), or take the item off the agenda',
    },
  })
})
