import { fails, holds, notApplicable, rule } from '#kernel'
import { accountCovers, currentRow, listed } from '../consultation.ts'
import { meetingKinds } from '../contract/words.ts'
import { isChained, isImportant, namesOf, type Case } from './case.ts'
import type { Sitting } from './timing.ts'

/** Whether the chain has been gone through for a meeting of this kind. */
export const chain = rule<Case & { readonly sitting: Sitting }>('topic.chain', ({ topic, sitting }) => {
  const facts = { approved: meetingKinds[topic.meeting].zh, meeting: meetingKinds[sitting.kind].zh }
  if (topic.meeting !== sitting.kind)
    return fails({
      facts,
      says: { zh: '议题拟提交{approved}，不是{meeting}', en: 'The topic is for another kind of meeting: {approved}' },
      wayOut: {
        zh: '列入{approved}，或由办公室主任重新平衡后报审',
        en: 'Take such a meeting, or let the office director balance it anew',
      },
    })
  if (!isChained(topic.meeting))
    return topic.leader
      ? holds(facts)
      : fails({
          facts,
          says: { zh: '未经分管领导审核', en: 'Not reviewed by the leader in charge' },
          wayOut: { zh: '报分管领导审核', en: 'Submit it to the leader in charge' },
        })
  if (topic.raised && (topic.stage === 'pooled' || topic.stage === 'scheduled'))
    return holds(facts, { zh: '县长提出的议题', en: 'Raised by the mayor' })
  if (topic.mayor) return holds(facts, { zh: '县长已审定', en: 'Approved by the mayor' })
  return fails({
    facts,
    says: { zh: '议题未经县长审定', en: 'Not approved by the mayor' },
    wayOut: {
      zh: '按分管领导审核、办公室主任综合平衡、县长审定的程序报审',
      en: 'Leader in charge, office director, mayor: in this order',
    },
  })
})

/** What the director found to be within a unit's own authority comes back only with a reason why it is not. */
export const ownAuthority = rule<Case>('topic.own-authority', ({ topic }) => {
  if (topic.beyond)
    return holds(
      { beyond: topic.beyond },
      { zh: '已说明超出职权的理由：{beyond}', en: 'Said to be beyond the own authority: {beyond}' },
    )
  if (!topic.ownAuthority) return notApplicable()
  const reason = topic.returns.at(-1)?.reason ?? ''
  return fails({
    facts: { reason },
    says: { zh: '属职权内事项，已被退回：{reason}', en: 'Found to be within the own authority: {reason}' },
    wayOut: {
      zh: '由部门或分管领导在职权内办理；确须上会的，写明超出职权的理由后再报',
      en: 'Decide it within the own authority, or say why it is beyond it',
    },
    field: 'beyond',
  })
})

/** Materials reflect what everybody said, and say what is to be decided. */
export const materialsContent = rule<Case>('topic.materials-content', ({ topic, around }) => {
  const unanswered = listed(topic).filter((unit) => {
    const row = currentRow(topic, unit)
    return (row?.result === 'comments' || row?.result === 'disagree') && !row.settled && !accountCovers(topic, unit)
  })
  if (unanswered.length)
    return fails({
      facts: { units: namesOf(unanswered, around) },
      says: { zh: '未写明{units}意见的采纳情况', en: 'What became of the opinions of {units} is not written' },
      wayOut: {
        zh: '逐条写明采纳情况；未采纳的写明理由',
        en: 'Write the outcome of each, with the reason where it was not adopted',
      },
    })
  const lacking = isImportant(topic)
    ? [...(topic.summary ? [] : ['基本情况']), ...(topic.asks ? [] : ['提请会议决定事项'])]
    : []
  if (lacking.length)
    return fails({
      facts: { lacking },
      says: { zh: '重要事项的材料缺{lacking}', en: 'The materials of an important matter lack {lacking}' },
      wayOut: { zh: '补充后再报', en: 'Complete them' },
      field: topic.summary ? 'asks' : 'summary',
    })
  return holds()
})
