import { fails, holds, notApplicable, pending, rule, type Rule, type Surroundings, type Verdict } from '#kernel'
import { grounds, isCheck, type Check } from '../contract.ts'
import type { Finding, Paper } from '../events.ts'
import { pointersOf, type Pointer } from '../pointers.ts'

/** A paper before whoever checks it. `entered`: the person has decided, not only looked. */
export type Examined = {
  readonly paper: Paper
  readonly findings: readonly Finding[]
  readonly pointers: readonly Pointer[]
  readonly entered: boolean
  readonly around: Pick<Surroundings, 'org' | 'at'>
}

export const examined = (
  paper: Paper,
  findings: readonly Finding[] | undefined,
  around: Pick<Surroundings, 'org' | 'at'>,
): Examined => ({
  paper,
  findings: findings ?? [],
  pointers: pointersOf(paper),
  entered: findings !== undefined,
  around,
})

const back = {
  zh: '登记有误的先更正；确实不符的，退回来文单位并说明',
  en: 'Correct the entry if it is wrong; otherwise return the paper with this sentence',
}
const unmet = (
  zh: string,
  en: string,
  facts: Record<string, string | number | readonly string[]> = {},
  wayOut = back,
): Verdict => fails({ facts, says: { zh, en }, wayOut })

/** What stands on the paper decides first, then the person; what the software points out is undecided until a person decides it. */
const check = (norm: Check, stands: (x: Examined) => Verdict): Rule<Examined> =>
  rule<Examined>(norm, (x) => {
    const said = x.findings.findLast((finding) => finding.norm === norm)
    if (said && !said.met)
      return unmet('初审认定不符合：{why}', 'Found not met: {why}', { why: said.text ?? said.sentence ?? '' })
    const verdict = stands(x)
    if (verdict.state === 'unmet') return verdict
    if (said) return holds({ why: said.text ?? '' })
    const pointed = x.pointers.filter((pointer) => pointer.norm === norm)
    if (!pointed.length) return verdict
    const says = {
      zh: '指出{n}处，须由人判断：{sentences}',
      en: '{n} sentences pointed out for a person to decide: {sentences}',
    }
    const facts = { n: pointed.length, sentences: pointed.map(({ sentence }) => `「${sentence}」`) }
    if (x.entered)
      return fails({
        facts,
        says,
        wayOut: {
          zh: '在「人工判断」中写明符合与否；不符合的退文',
          en: 'Say under the findings whether it is met; if not, return the paper',
        },
      })
    return pending({
      zh: `指出 ${pointed.length} 处，须由人判断`,
      en: `${pointed.length} pointed out for a person to decide`,
    })
  })

const isRequest = ({ paper }: Examined): boolean => paper.kind === 'request' || paper.asks
const names = (ids: readonly string[], { org }: Examined['around']): string[] => ids.map((id) => org.name(id).zh)

/** Four exceptions, each with its proof; top secret never comes in here (secrecy.keep). */
export const throughOffice = check('document.through-office', ({ paper, around }) => {
  if (paper.directTo === null) return holds()
  const leader = around.org.name(paper.directTo).zh
  if (paper.ground === null)
    return unmet(
      '直接报送{leader}个人，不属四种例外',
      'Sent to {leader} in person, under none of the four exceptions',
      { leader },
    )
  if (paper.proof === null)
    return unmet(
      '以「{ground}」直送{leader}，未附依据',
      'Sent directly as “{ground}”, without proof',
      { leader, ground: grounds[paper.ground].zh },
      { zh: '补登依据（谁于何时交办、何事突发等），否则退文', en: 'Enter the proof, or return the paper' },
    )
  return holds({ ground: grounds[paper.ground].zh, proof: paper.proof })
})

export const noBypass = check('document.no-bypass', ({ paper }) => {
  if (paper.level !== 'skipping') return holds()
  if (paper.bypass === null)
    return unmet(
      '{sender}越级行文，未经批准',
      '{sender} skips a level without approval',
      { sender: paper.body ?? '' },
      {
        zh: '补登批准依据；没有的退文，由其上级机关行文',
        en: 'Enter the approval; without one return it, to come through the level above',
      },
    )
  return holds({ approval: paper.bypass })
})

export const oneRecipient = check('document.one-recipient', ({ paper }) =>
  paper.to.length > 1
    ? unmet('主送{n}个机关：{to}', '{n} main recipients: {to}', { n: paper.to.length, to: paper.to })
    : holds(),
)

export const oneMatter = check('document.one-matter', (x) => {
  if (!isRequest(x)) return notApplicable({ zh: '不是请示', en: 'No request' })
  const n = x.paper.matters ?? 1
  return n > 1 ? unmet('一件请示含{n}个事项', '{n} matters in one request', { n }) : holds()
})

export const reportNoRequest = check('document.report-no-request', ({ paper }) => {
  if (paper.kind !== 'report') return notApplicable({ zh: '不是报告', en: 'No report' })
  return paper.asks ? unmet('报告夹带请示事项', 'A request inside a report') : holds()
})

export const headSigns = check('document.head-signs', (x) => {
  if (!isRequest(x) || x.paper.level === 'superior' || x.paper.level === 'peer')
    return notApplicable({ zh: '不是下级的请示', en: 'Not a request from below' })
  const { signedBy, signer, proof } = x.paper
  if (signedBy === 'head') return holds({ signer: signer ?? '' })
  if (signedBy === 'acting')
    return proof === null
      ? unmet(
          '代行签发而无依据',
          'Signed by whoever acts, without proof',
          {},
          { zh: '补登主持工作的依据', en: 'Enter on what ground he acts' },
        )
      : holds({ proof })
  if (signedBy === 'deputy')
    return unmet('由副职{signer}签发', 'Signed by a deputy: {signer}', { signer: signer ?? '' })
  return unmet('未见主要负责人签发', 'No signature of the head')
})

export const consulted = check('document.consulted', ({ paper, around }) => {
  const { concerns, countersigned, joint, disagreement } = paper
  if (!concerns.length) return notApplicable({ zh: '不涉及其他单位职权', en: 'No other unit is concerned' })
  const left = concerns.filter((id) => ![...countersigned, ...joint, ...(disagreement?.units ?? [])].includes(id))
  if (left.length)
    return unmet('涉及{left}职权，未会签、未联合行文', 'Neither countersigned nor jointly sent: {left}', {
      left: names(left, around),
    })
  return holds({ countersigned: names(countersigned, around) })
})

export const disagreement = check('document.disagreement', ({ paper, around }) => {
  const d = paper.disagreement
  if (!d) return notApplicable({ zh: '没有分歧', en: 'No disagreement' })
  const missing = [
    ...(d.ours && d.theirs ? [] : ['各方理据']),
    ...(d.proposal ? [] : ['办理意见']),
    ...(d.units.every((id) => paper.countersigned.includes(id)) ? [] : ['对方会签']),
  ]
  return missing.length
    ? unmet('与{units}有分歧，缺{missing}', 'In disagreement with {units}; missing: {missing}', {
        units: names(d.units, around),
        missing,
      })
    : holds({ units: names(d.units, around) })
})

/** Whether a paper had to be written, and whether a department can settle it, is for a person to say. */
export const necessary = check('document.necessary', () => holds())
export const ownAuthority = check('document.own-authority', () => holds())

/** 上行文: number, date and signer are part of its form (公文处理工作条例9条). */
export const format = check('document.format', ({ paper }) => {
  if (paper.level !== 'direct' || (paper.kind !== 'request' && paper.kind !== 'report')) return holds()
  const missing = [
    ...(paper.number === null ? ['发文字号'] : []),
    ...(paper.dated === null ? ['成文日期'] : []),
    ...(paper.signer === null ? ['签发人'] : []),
  ]
  return missing.length
    ? unmet('缺少格式要素：{missing}', 'Missing parts of the form: {missing}', { missing })
    : holds()
})

const all = [
  necessary,
  throughOffice,
  noBypass,
  oneRecipient,
  oneMatter,
  reportNoRequest,
  headSigns,
  consulted,
  disagreement,
  ownAuthority,
  format,
]

/** Every check with its verdict, in the order of article 57. */
export const checkAll = (x: Examined): { readonly norm: Check; readonly verdict: Verdict }[] =>
  all.flatMap((judge) => (isCheck(judge.norm) ? [{ norm: judge.norm, verdict: judge(x) }] : []))

/** As rules of a command. */
export const checkRules = <C>(of: (c: C) => Examined): Readonly<Record<string, (c: C) => Verdict>> =>
  Object.fromEntries(all.map((judge) => [judge.norm, (c: C) => judge(of(c))]))
