import { fails, holds, notApplicable, rule, type PostId } from '#kernel'
import { goesToOffice } from '../authority.ts'
import { hashOf, wordsOf } from '../content.ts'
import { points, type Point } from '../contract/words.ts'
import type { Adopted } from '../events.ts'
import { lastOfSubstance } from '../state.ts'
import { lowerGovernments, namesOf, type Case } from './case.ts'

/** The five points of 条例 20: what falls short of one goes back with the reason. */
export const fivePoints = rule<{
  readonly found: Readonly<Record<Point, { readonly met: boolean; readonly note?: string | undefined }>>
}>('document.format', ({ found }) => {
  const short = (Object.keys(points) as Point[]).filter((point) => !found[point].met)
  if (!short.length) return holds()
  return fails({
    facts: { points: short.map((point) => points[point].zh + (found[point].note ? `：${found[point].note}` : '')) },
    says: { zh: '审核不符合：{points}', en: 'The review found it short of: {points}' },
    wayOut: { zh: '退回起草单位并说明理由，修改后重报', en: 'Return it with the reason' },
    field: 'points',
  })
})

/** 代拟稿须部门主要负责人审核把关: about the substance as it stands. */
export const headChecked = rule<Case>('document.head-checks-draft', ({ document: d, around }) => {
  const facts = { head: around.org.name(around.org.head(d.lead)).zh }
  if (!d.checked)
    return fails({
      facts,
      says: { zh: '未经{head}审核把关', en: 'Not checked by {head}' },
      wayOut: { zh: '送{head}审核', en: 'Hand it in to {head}' },
    })
  if (d.checked.version < lastOfSubstance(d))
    return fails({
      facts,
      says: { zh: '{head}审核后文稿作了实质性修改', en: 'Changed in substance since {head} checked it' },
      wayOut: { zh: '再送{head}审核', en: 'Let {head} check it again' },
    })
  return holds({ on: d.checked.on })
})

/** 未经办公室审核的文稿领导不签: neither the leader in charge nor the signer. */
export const unreviewed = rule<Case>('document.unreviewed', ({ document: d }) => {
  if (!goesToOffice(d)) return notApplicable({ zh: '部门自行发文', en: "A department's own document" })
  if (!d.review)
    return fails({
      says: { zh: '文稿未经办公室审核', en: 'The office has not reviewed the draft' },
      wayOut: { zh: '送办公室审核后再签', en: 'Let the office review it first' },
    })
  if (d.review.version !== d.version)
    return fails({
      facts: { reviewed: d.review.version, version: d.version },
      says: {
        zh: '办公室审核的是第{reviewed}稿，现为第{version}稿',
        en: 'The office reviewed version {reviewed}, this is version {version}',
      },
      wayOut: { zh: '由办公室审核现稿', en: 'Let the office review the draft as it stands' },
    })
  return holds({ version: d.version })
})

/** The vice mayor reviews, those asked besides have signed, and then the signer. */
export const signChain = rule<Case & { readonly waiting: readonly PostId[] }>(
  'document.sign-chain',
  ({ document: d, waiting, around }) => {
    if (waiting.length)
      return fails({
        facts: { waiting: namesOf(waiting, around) },
        says: { zh: '{waiting}尚未会签', en: 'Still to sign: {waiting}' },
        wayOut: { zh: '待其签署，或减签', en: 'Wait for them, or take them off' },
      })
    if (goesToOffice(d) && !d.approval)
      return fails({
        says: { zh: '未经分管领导审签', en: 'Not reviewed by the leader in charge' },
        wayOut: { zh: '先报分管领导审签', en: 'Submit it to the leader in charge first' },
      })
    return holds()
  },
)

/** What was signed is what goes out. */
export const asSigned = rule<Case>('document.sign-chain', ({ document: d }) => {
  if (!d.signature)
    return fails({
      says: { zh: '未经签发', en: 'Not signed' },
      wayOut: { zh: '报签发人签发', en: 'Submit it to the signer' },
    })
  if (hashOf(d) !== d.signature.hash)
    return fails({
      facts: { signed: d.signature.on },
      says: { zh: '内容与{signed}签发的不一致', en: 'The content differs from what was signed on {signed}' },
      wayOut: {
        zh: '用「更正」报原签发人复审',
        en: 'Use “correct”: a change of substance goes back to the signer',
      },
    })
  return holds()
})

/** Who may be authorised, and on what ground. */
export const delegatedSigning = rule<{
  readonly to: PostId
  readonly rank: string | undefined
  readonly ground: 'meeting' | 'routine'
  readonly reason: string | undefined
  readonly adopted: Adopted | null
  readonly name: string
}>('document.delegated-signing', ({ rank, ground, reason, adopted, name }) => {
  if (rank !== 'vice-mayor' && rank !== 'party-group')
    return fails({
      facts: { name },
      says: {
        zh: '只能授权副县长、党组成员签发，{name}不是',
        en: 'Only a vice mayor or a Party group member: {name} is neither',
      },
      wayOut: { zh: '另选授权签发人', en: 'Choose another' },
      field: 'to',
    })
  if (ground === 'routine')
    return reason
      ? holds({ reason })
      : fails({
          says: { zh: '例行批准事项须写明是什么', en: 'A routine approval has to be named' },
          wayOut: { zh: '写明事项', en: 'Say what it is' },
          field: 'text',
        })
  if (!adopted || adopted.kind !== 'executive' || !adopted.conclusion.startsWith('passed'))
    return fails({
      says: { zh: '没有经常务会议决定的议题', en: 'No topic that the executive meeting has decided' },
      wayOut: {
        zh: '关联常务会议通过的议题；否则由县长签发',
        en: 'Name the topic that the executive meeting passed; else the mayor signs',
      },
      field: 'ground',
    })
  return holds({ meeting: adopted.meeting, on: adopted.on })
})

const claims = /经县(人民)?政府同意/

/** 「经县政府同意」 stands only in what a leader has approved, and what was approved says it. */
export const withConsent = rule<Case>('document.with-consent', ({ document: d }) => {
  if (d.name !== 'unit') return notApplicable()
  const said = wordsOf(d).some((word) => claims.test(word))
  if (!d.consent && !said) return notApplicable()
  if (!d.consented)
    return fails({
      says: {
        zh: '「经县政府同意」未经领导审定',
        en: "“With the county government's consent” has no leader's approval",
      },
      wayOut: {
        zh: '勾选后经办公室报分管领导审定，或删去',
        en: 'Let the leader in charge approve it, or leave it out',
      },
      field: 'consent',
    })
  if (!said)
    return fails({
      says: { zh: '正文未注明「经县政府同意」', en: 'The text does not say that the county government consents' },
      wayOut: { zh: '在正文中注明', en: 'Say it in the text' },
      field: 'body',
    })
  return holds({ on: d.consented.on })
})

/** 部门、议事协调机构未经批准不得向下级政府发指令性公文. */
export const noOrdersDown = rule<Case>('document.no-orders-down', ({ document: d, around }) => {
  const lower = lowerGovernments(d, around)
  if (d.name !== 'unit' || !d.directive || !lower.length) return notApplicable()
  if (!d.consented)
    return fails({
      facts: { lower: namesOf(lower, around) },
      says: { zh: '未经批准，不得向{lower}发指令性公文', en: 'No orders to {lower} without approval' },
      wayOut: {
        zh: '经办公室报分管领导批准，或改用函',
        en: 'Have it approved by the leader in charge, or write a letter',
      },
      field: 'directive',
    })
  return holds({ on: d.consented.on })
})

/** A gate only: the procedure of a normative document is its own. */
export const unitLawful = rule<Case>('normative.unit-lawful', ({ document: d }) => {
  if (d.name !== 'unit' || !d.normative) return notApplicable()
  const lacking = [
    ...(d.basis ? [] : ['制定依据']),
    ...(d.legality && d.legality.result !== 'failed' ? [] : ['合法性审查通过']),
  ]
  if (lacking.length)
    return fails({
      facts: { lacking },
      says: { zh: '部门规范性文件缺{lacking}', en: 'A normative document of a department lacks: {lacking}' },
      wayOut: { zh: '写明依据，经合法性审查合格后再签发', en: 'Name its basis and have its legality reviewed first' },
    })
  return holds({ basis: d.basis })
})
