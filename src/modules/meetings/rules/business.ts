import { fails, holds, notApplicable, rule } from '#kernel'
import { business, businessOf, kinds, type Business, type Kind } from '../contract.ts'

export type Classified = { readonly kind: Kind; readonly business: Business | undefined }

/** Each kind of meeting has its tasks; what belongs to another kind is sent there. */
const within = (norm: string, kind: Kind) =>
  rule<Classified>(norm, (c) => {
    if (c.kind !== kind) return notApplicable()
    if (c.business === undefined || businessOf[kind].includes(c.business))
      return holds(c.business ? { task: business[c.business].zh } : {})
    const elsewhere = (Object.keys(kinds) as Kind[])
      .filter((other) => businessOf[other].includes(c.business!))
      .map((other) => kinds[other])
    return fails({
      facts: { task: business[c.business].zh, kind: kinds[kind].zh, elsewhere: elsewhere.map((k) => k.zh) },
      field: 'business',
      says: {
        zh: '「{task}」不是{kind}的任务',
        en: `“${business[c.business].en}” is not business of this meeting: ${kinds[kind].en}`,
      },
      wayOut: {
        zh: '改列{elsewhere}，或按本会议的任务归类',
        en: `Put it on a ${elsewhere.map((k) => k.en).join(', ')}, or class it as business of this meeting`,
      },
    })
  })

export const plenaryBusiness = within('plenary.business', 'plenary')
export const executiveBusiness = within('executive.business', 'executive')
export const mayorsOfficeBusiness = within('mayors-office.business', 'mayors-office')

export type SpecialItem = Classified & {
  readonly lead: string | null
  readonly leadName: string
  readonly inCharge: string | undefined
  readonly convenor: string
  readonly convenorName: string
}
const special = within('special.business', 'special')

/** 分工职责范围内: a leader takes up what lies in the own charge; across charges only disagreements and what is to be decided collectively. */
export const specialBusiness = rule<SpecialItem>('special.business', (c) => {
  const task = special(c)
  if (
    task.state !== 'met' ||
    c.business !== 'charge' ||
    c.lead === null ||
    c.inCharge === undefined ||
    c.inCharge === c.convenor
  )
    return task
  return fails({
    facts: { lead: c.leadName, convenor: c.convenorName },
    field: 'business',
    says: { zh: '{lead}不在{convenor}的分工范围内', en: '{lead} is not in the charge of {convenor}' },
    wayOut: {
      zh: '由分管领导召集，或归入「协调分歧」「研究提交集体决策」',
      en: 'Let the leader in charge convene, or class it as a disagreement or as preparing a collective decision',
    },
  })
})
