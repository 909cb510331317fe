import { fails, holds, notApplicable, rule } from '#kernel'

export type Approved = {
  readonly needed: boolean
  readonly done: boolean
  readonly who: string
  readonly subjects: readonly string[]
}

/** 五类事项的专题会议纪要须经县长审定. */
export const mayorApproves = rule<Approved>('minutes.mayor-approves', ({ needed, done, who, subjects }) => {
  if (!needed) return notApplicable()
  if (done) return holds({ who, subjects })
  return fails({
    facts: { who, subjects },
    says: {
      zh: '纪要须经{who}审定（涉及：{subjects}），尚未审定',
      en: '{who} has to approve the minutes (subjects: {subjects}) and has not',
    },
    wayOut: { zh: '先报{who}审定，再签发', en: 'Let {who} approve first, then sign' },
  })
})

/** 受委托召开的专题会议，纪要须经委托人审定. */
export const entrusterApproves = rule<Omit<Approved, 'subjects'>>('minutes.entrusted', ({ needed, done, who }) => {
  if (!needed) return notApplicable()
  if (done) return holds({ who })
  return fails({
    facts: { who },
    says: {
      zh: '会议受{who}委托召开，纪要尚未经其审定',
      en: 'The meeting was entrusted by {who}, who has not approved the minutes',
    },
    wayOut: { zh: '先报{who}审定，再签发', en: 'Let {who} approve first, then sign' },
  })
})
