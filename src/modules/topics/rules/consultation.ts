import { fails, holds, notApplicable, rule } from '#kernel'
import {
  accountCovers,
  coordinationOf,
  currentRow,
  disagreeing,
  isAsked,
  listed,
  unsigned,
  waiting,
} from '../consultation.ts'
import { isChained, isImportant, namesOf, special, type Case } from './case.ts'

const notAsked = (t: Case['topic']) => listed(t).filter((unit) => !isAsked(t, unit))

export const writtenConsultation = rule<Case>('topic.written-consultation', ({ topic, around }) => {
  if (!isChained(topic.meeting)) return notApplicable(special)
  if (!topic.units.length)
    return topic.alone
      ? holds({ alone: topic.alone }, { zh: '不涉及其他部门：{alone}', en: 'No other unit is concerned: {alone}' })
      : fails({
          says: { zh: '未列明征求意见部门', en: 'No unit to consult is named' },
          wayOut: {
            zh: '填写征求意见部门并书面征求意见；确不涉及的，写明理由',
            en: 'Name the units and consult them, or say why none is concerned',
          },
        })
  const unasked = namesOf(
    topic.units.filter((unit) => !isAsked(topic, unit)),
    around,
  )
  const open = namesOf(
    topic.units.filter((unit) => currentRow(topic, unit)?.result === 'waiting'),
    around,
  )
  if (unasked.length)
    return fails({
      facts: { unasked, open },
      says: { zh: '尚未书面征求{unasked}意见', en: 'Not yet consulted in writing: {unasked}' },
      wayOut: {
        zh: '先征求意见，待回复或期限届满后再提交',
        en: 'Consult them; submit when they have answered or the time is up',
      },
    })
  if (open.length)
    return fails({
      facts: { open },
      says: { zh: '{open}尚未回复，期限未满', en: 'Not answered yet, and the time is not up: {open}' },
      wayOut: { zh: '待其回复或期限届满后再提交', en: 'Wait for the answer or for the time to run out' },
    })
  return holds(
    { units: namesOf(topic.units, around) },
    { zh: '已书面征求{units}意见', en: 'Consulted in writing: {units}' },
  )
})

export const headsSign = rule<Case>('topic.heads-sign', ({ topic, around }) => {
  if (!isChained(topic.meeting)) return notApplicable(special)
  if (!topic.units.length) return notApplicable({ zh: '不涉及其他部门', en: 'No other unit is concerned' })
  const missing = namesOf(unsigned(topic, around.reading), around)
  if (missing.length)
    return fails({
      facts: { missing },
      says: { zh: '{missing}主要负责人未在会签意见上签字', en: 'Not signed by the heads of {missing}' },
      wayOut: {
        zh: '请其主要负责人签字；外出的由登记的代行人签；逾期未复视为无不同意见，但不代替签字',
        en: 'Let the heads sign, or whoever acts for them; silence is no objection, yet it does not sign',
      },
    })
  return holds({
    signed: namesOf(
      topic.signatures.map((s) => s.unit),
      around,
    ),
  })
})

export const consultUnits = rule<Case>('topic.consult-units', ({ topic, around }) => {
  if (!isImportant(topic) && !topic.foreign) return notApplicable()
  const duty = topic.foreign ? around.org.unitsWithDuty('foreign-affairs', around.at) : []
  const left = duty.filter((unit) => unit !== topic.lead && !topic.units.includes(unit))
  if (left.length)
    return fails({
      facts: { left: namesOf(left, around) },
      says: { zh: '涉外事项未列{left}', en: 'Foreign affairs, yet {left} is not named' },
      wayOut: { zh: '将其列入征求意见部门', en: 'Add it to the units to consult' },
      field: 'units',
    })
  const open = namesOf(
    topic.units.filter((unit) => !isAsked(topic, unit) || currentRow(topic, unit)?.result === 'waiting'),
    around,
  )
  if (open.length)
    return fails({
      facts: { open },
      says: {
        zh: '重要事项须与相关部门充分协商，{open}尚未协商',
        en: 'An important matter needs full consultation; still open: {open}',
      },
      wayOut: { zh: '征求其意见并协商', en: 'Consult them' },
    })
  if (!topic.units.length && !topic.alone)
    return fails({
      says: { zh: '重要事项未列明相关部门', en: 'An important matter names no unit concerned' },
      wayOut: { zh: '列明相关部门并协商，或说明确不涉及', en: 'Name the units concerned, or say why there are none' },
      field: 'units',
    })
  return holds({ units: namesOf(topic.units, around) })
})

export const consultTownships = rule<Case>('topic.consult-townships', ({ topic, around }) => {
  if (!topic.townships.length) return notApplicable()
  const open = namesOf(
    topic.townships.filter((unit) => !isAsked(topic, unit) || currentRow(topic, unit)?.result === 'waiting'),
    around,
  )
  if (open.length)
    return fails({
      facts: { open },
      says: { zh: '涉及的{open}尚未征求意见或未回复', en: 'Townships concerned, not yet heard: {open}' },
      wayOut: { zh: '事先征求意见，待回复或期限届满', en: 'Ask them beforehand, and wait for the answer or the date' },
    })
  return holds({ townships: namesOf(topic.townships, around) })
})

/** Both sides' grounds go with a disagreement to the leader in charge. */
export const disagreement = rule<Case>('topic.disagreement', ({ topic, around }) => {
  if (!isChained(topic.meeting)) return notApplicable(special)
  const open = disagreeing(topic)
  if (!open.length) return notApplicable({ zh: '各方意见一致', en: 'All agree' })
  const bare = namesOf(
    open.filter((unit) => !accountCovers(topic, unit)),
    around,
  )
  if (bare.length)
    return fails({
      facts: { bare },
      says: { zh: '与{bare}未协商一致，未附协商说明', en: 'No agreement with {bare}, and no account of both sides' },
      wayOut: {
        zh: '附协商说明，列明各方理据，随议题报分管领导协调',
        en: 'Write the account with the grounds of each side; it goes to the leader in charge',
      },
    })
  return holds(
    { units: namesOf(open, around) },
    { zh: '已列明与{units}的分歧和各方理据', en: 'Grounds of both sides given: {units}' },
  )
})

/** `reviewed`: the review by the leader in charge must stand already. */
export const coordinated = rule<Case & { readonly reviewed: boolean }>(
  'topic.coordinated',
  ({ topic, around, reviewed }) => {
    if (!isChained(topic.meeting)) return notApplicable(special)
    const open = disagreeing(topic).filter((unit) => !coordinationOf(topic, currentRow(topic, unit)!))
    if (open.length)
      return fails({
        facts: { open: namesOf(open, around) },
        says: { zh: '与{open}的分歧未经分管领导协调', en: 'The disagreement with {open} was not coordinated' },
        wayOut: { zh: '报分管领导协调并记录结果', en: 'Let the leader in charge coordinate, and record the result' },
      })
    if (reviewed && !topic.leader && !(topic.raised && topic.submitted))
      return fails({
        says: { zh: '未经分管领导协调审核', en: 'Not coordinated and reviewed by the leader in charge' },
        wayOut: { zh: '按程序报分管领导协调审核', en: 'Submit it to the leader in charge' },
      })
    return holds()
  },
)

export const unsettled = rule<Case>('topic.unsettled', ({ topic, around }) => {
  if (!isChained(topic.meeting)) return notApplicable(special)
  if (waiting(topic).length || notAsked(topic).length)
    return notApplicable({ zh: '尚在征求意见', en: 'Still being consulted' })
  const units = namesOf(disagreeing(topic), around)
  if (units.length)
    return fails({
      facts: { units },
      says: { zh: '与{units}未协商一致', en: 'No agreement with {units}' },
      wayOut: {
        zh: '继续协商；确需上会的，由县长写明理由放行',
        en: 'Go on negotiating, or let the mayor allow it with a reason',
      },
    })
  return holds()
})
