import { fails, holds, notApplicable, rule, type Surroundings, type Verdict } from '#kernel'
import { counts, keys, proofKinds, type ProofKind } from '../contract/words.ts'
import type { Proof } from '../events.ts'
import type { Drafted } from '../state.ts'
import { isCollective, isImportant, type Case } from './case.ts'

/** The last document of a kind counts: a review may be asked for again. */
export const latest = (t: Drafted, kind: ProofKind): Proof | undefined =>
  t.proofs.findLast((proof) => proof.proof === kind)

const passed = (proof: Proof | undefined): boolean =>
  proof?.conclusion === 'passed' || proof?.conclusion === 'conditional'
/** Steps that the law makes conditional may be declared not needed, with the ground. */
const passedOrNotNeeded = (proof: Proof | undefined): boolean =>
  passed(proof) || (proof?.conclusion === 'not-needed' && proof.text !== null)

const names = (kinds: readonly ProofKind[]) => kinds.map((kind) => proofKinds[kind].zh)
const missing = (kinds: readonly ProofKind[], field = 'proof'): Verdict =>
  fails({
    facts: { missing: names(kinds) },
    says: { zh: '缺少结论为通过的{missing}', en: 'Missing, or not passed: {missing}' },
    wayOut: { zh: '补齐后附上，写明结论和出具单位', en: 'Attach them with their conclusion and issuer' },
    field,
  })

/** Whether a review was issued by a unit that has the duty; where no unit has it, any may. */
function issuedByDuty(proof: Proof | undefined, duty: string, { org, at }: Surroundings): Verdict | undefined {
  const entitled = org.unitsWithDuty(duty, at)
  if (!proof || !entitled.length || (proof.unit !== null && entitled.includes(proof.unit))) return undefined
  return fails({
    facts: {
      who: entitled.map((unit) => org.name(unit).zh),
      by: proof.unit ? org.name(proof.unit).zh : (proof.issuer ?? '—'),
      what: proofKinds[proof.proof].zh,
    },
    says: { zh: '{what}由{by}出具，应由{who}出具', en: 'Issued by {by}; {who} has to issue it' },
    wayOut: { zh: '送{who}审查并附其意见书', en: 'Have it reviewed by {who} and attach the opinion' },
    field: 'unit',
  })
}

export const appraised = rule<Case>('topic.appraised', ({ topic }) => {
  if (!isImportant(topic)) return notApplicable()
  const lacking = (['research', 'appraisal'] as const).filter((kind) => !passed(latest(topic, kind)))
  if (lacking.length) return missing(lacking)
  const covered = latest(topic, 'appraisal')!.counts
  const left = keys(counts).filter((count) => !covered.includes(count))
  if (left.length)
    return fails({
      facts: { left: left.map((count) => counts[count].zh) },
      says: { zh: '论证评估缺{left}', en: 'The appraisal lacks {left}' },
      wayOut: { zh: '补充论证后重新附报告，五个方面均须有结论', en: 'Complete the appraisal: all five counts' },
      field: 'counts',
    })
  return holds({ counts: covered.map((count) => counts[count].zh) })
})

/**
 * 不调研不决策 (article 83; which topics, and what shows it, are readings). Findings handed on from the research book
 * come as such a report with its record.
 */
export const researchedFirst = rule<Case>('research.first', ({ topic, around: { reading } }) => {
  const concerned = reading('research-first').topics === 'major-decision' ? topic.majorDecision : isImportant(topic)
  if (!concerned) return notApplicable({ zh: '不是重要决策', en: 'No important decision' })
  const report = latest(topic, 'research')
  const record = topic.proofs.findLast((proof) => proof.research !== undefined && passed(proof))?.research
  if (record !== undefined) return holds({ record }, { zh: '调研台账有记录', en: 'On record in the research book' })
  if (passed(report) && reading('research-evidence').evidence !== 'record')
    return holds({ issuer: report?.unit ?? report?.issuer ?? null }, { zh: '有调研报告', en: 'With a research report' })
  return fails({
    facts: { report: report !== undefined },
    says: { zh: '没有调研记录，不提请决策', en: 'No research is on record: it is not put up for decision' },
    wayOut: {
      zh: '从调研台账转交调研成果，或附调研报告并写明出具单位和结论',
      en: 'Hand findings on from the research book, or attach a research report with its issuer and conclusion',
    },
    field: 'proof',
  })
})

export const stabilityRisk = rule<Case>('topic.stability-risk', ({ topic }) => {
  if (!topic.stabilityRisk) return notApplicable()
  const lacking = (['stability-risk', 'opinion-assessment', 'contingency-plan', 'feedback'] as const).filter(
    (kind) => !passed(latest(topic, kind)),
  )
  return lacking.length ? missing(lacking) : holds()
})

export const fairCompetition = rule<Case>('topic.fair-competition', ({ topic, around }) => {
  if (!topic.marketActors) return notApplicable()
  const proof = latest(topic, 'fair-competition')
  if (!passed(proof)) return missing(['fair-competition'])
  return issuedByDuty(proof, 'fair-competition', around) ?? holds({ number: proof?.number ?? null })
})

/** Collective discussion, the fifth step, is the meeting itself. Legality review is never waived (重大行政决策程序暂行条例25条). */
export const decisionProcedure = rule<Case>('topic.decision-procedure', ({ topic, around }) => {
  if (!topic.majorDecision) return notApplicable()
  const lacking: ProofKind[] = (['public-participation', 'expert-argument', 'risk-assessment'] as const).filter(
    (kind) => !passedOrNotNeeded(latest(topic, kind)),
  )
  const legality = latest(topic, 'legality-review')
  if (!passed(legality)) lacking.push('legality-review')
  if (lacking.length) return missing(lacking)
  if (!isCollective(topic.meeting))
    return fails({
      says: {
        zh: '重大行政决策须集体讨论决定，应提交全体会议或常务会议',
        en: 'A major decision is discussed collectively, at a plenary or executive meeting',
      },
      wayOut: { zh: '改为提交全体会议或常务会议', en: 'Choose a plenary or executive meeting' },
      field: 'meeting',
    })
  return issuedByDuty(legality, 'legality-review', around) ?? holds()
})

/** Before which step the legality review has to stand is a reading (major-decision-lead). */
export const normativeReviewed = rule<Case & { readonly before: 'materials' | 'meeting' }>(
  'topic.normative-reviewed',
  ({ topic, around, before }) => {
    if (!topic.normative) return notApplicable()
    const due = around.reading('major-decision-lead').before === 'meeting' ? 'meeting' : 'materials'
    if (before === 'materials' && due === 'meeting')
      return notApplicable({ zh: '会议之前完成即可', en: 'Has to be done before the meeting only' })
    const proof = latest(topic, 'legality-review')
    if (!passed(proof)) return missing(['legality-review'])
    return issuedByDuty(proof, 'legality-review', around) ?? holds({ number: proof?.number ?? null })
  },
)

export const staffing = rule<Case>('topic.staffing', ({ topic }) => {
  if (topic.staffing === 'none') return notApplicable()
  if (topic.staffing === 'within')
    return fails({
      says: { zh: '非专门文件对机构编制作出规定', en: 'Staffing provisions outside a special document' },
      wayOut: {
        zh: '删去编制规定或另以专门文件报送；确需保留的由县长写明理由放行',
        en: 'Take them out or use a special document; or let the mayor allow it with a reason',
      },
      field: 'staffing',
    })
  return holds({}, { zh: '机构编制专门文件', en: 'A special staffing document' })
})
