import { post, unit, type Grant, type PostId, type Principal, type UnitId, type Viewpoint } from '#kernel'
import { leaderInCharge, listed, unitNow, waiting } from '#modules/topics'
import { drafted, type Document, type Drafted } from './state.ts'

type C = Viewpoint<Document>

const mayor: PostId = 'mayor'
const registry: PostId = 'office-registry'
const director: PostId = 'office-director'
const generalAffairs: PostId = 'office-deputy'

/** Work on the draft itself: anybody of the unit that drafts it. */
export const byLeadUnit = (c: C): Grant[] => [{ to: unit(unitNow(drafted(c.state).lead, c)) }]
export const anyOf = (units: readonly UnitId[], c: C): Grant[] => units.map((id) => ({ to: unit(unitNow(id, c)) }))
/** The head of the drafting unit answers for the draft. */
export const byHead = (c: C): Grant[] => [
  { to: post(c.org.head(drafted(c.state).lead)), norm: 'document.head-checks-draft' },
]
/** 办公室审核送签: the director, or the deputy for general affairs. */
export const byReviewers = (): Grant[] =>
  [director, generalAffairs].map((id) => ({ to: post(id), norm: 'document.draft-by-unit' }))
export const byOffice = (): Grant[] => [{ to: 'office' }]
export const byRegistry = (): Grant[] => [{ to: post(registry) }, { to: post(director) }]
export const byMayor = (norm: string): Grant[] => [{ to: post(mayor), norm }]

/** The leader in charge of the drafting unit, or whom it was passed on to. */
export const approverOf = (d: Drafted, c: C): PostId => d.passedTo ?? leaderInCharge(d, c)
export const byApprover = (c: C): Grant[] => [
  {
    to: post(approverOf(drafted(c.state), c)),
    norm: drafted(c.state).name === 'unit' ? 'document.with-consent' : 'document.sign-chain',
  },
]

/** The mayor, or the leader whom the mayor authorised; a department's own document is signed by its head. */
export function signers(d: Drafted, c: C): { readonly post: PostId; readonly norm: string }[] {
  if (d.name === 'unit') return [{ post: c.org.head(d.lead), norm: 'unit.head' }]
  return [
    { post: mayor, norm: 'document.sign-chain' },
    ...(d.authorised ? [{ post: d.authorised.to, norm: 'document.delegated-signing' }] : []),
  ]
}
export const bySigners = (c: C): Grant[] =>
  signers(drafted(c.state), c).map(({ post: id, norm }) => ({ to: post(id), norm }))

/** Who signs besides: leaders who were added, and the heads of the units with which it is issued jointly. */
export const coSigners = (d: Drafted, c: C) => [
  ...d.signers,
  ...(d.name === 'unit'
    ? d.jointly
        .map((id) => c.org.head(id))
        .filter((id) => !d.signers.some((s) => s.post === id))
        .map((id) => ({ post: id, inOrder: false, signed: null }))
    : []),
]
/** Whose turn it is: in order, only the first who has not signed. */
export function dueCoSigners(d: Drafted, c: C): PostId[] {
  const open = coSigners(d, c).filter((s) => s.signed === null)
  const first = open.findIndex((s) => s.inOrder)
  return open.filter((s, i) => !s.inOrder || i === first).map((s) => s.post)
}

/** Whoever has it before them. */
export function byHolder(c: C): Grant[] {
  switch (c.state.stage) {
    case 'drafting':
    case 'countersigning':
      return byLeadUnit(c)
    case 'checking':
      return byHead(c)
    case 'reviewing':
      return byReviewers()
    case 'submitting':
      return byApprover(c)
    case 'signing':
      return bySigners(c)
    default:
      return byOffice()
  }
}

/** Whether the office reviews it: everything in the county's name, and what needs the county's word. */
export const goesToOffice = (d: Pick<Drafted, 'name' | 'consent' | 'directive'>): boolean =>
  d.name !== 'unit' || d.consent || d.directive

const reached = (d: Drafted, stage: 'submitting' | 'signing'): boolean =>
  d.stage === stage ||
  (stage === 'submitting' ? d.review !== null && d.approval !== null : d.approval !== null) ||
  d.signature !== null

/** Grows on the way: no leader sees an unreviewed draft, and what is issued is read where it is sent. */
export function audience(c: C): Principal[] {
  if (c.state.stage === 'new') return []
  const d = c.state
  const asked = listed(d).filter((id) => d.rows.some((row) => row.unit === id))
  const issued = d.issue !== null
  return [
    ...[...new Set([d.lead, ...asked, ...d.jointly])].map(unit),
    ...(d.submitted && (goesToOffice(d) || issued) ? (['office'] as const) : []),
    ...(d.signature && d.name === 'unit' ? (['office'] as const) : []),
    ...(reached(d, 'submitting') ? [post(approverOf(d, c))] : []),
    ...(reached(d, 'signing') ? signers(d, c).map((s) => post(s.post)) : []),
    ...(d.stage === 'signing' || d.signature ? coSigners(d, c).map((s) => post(s.post)) : []),
    ...(issued ? ['leaders' as const, ...d.recipients.map(unit), ...d.copies.map(unit)] : []),
    ...(issued && d.publicity === 'published' && d.stage !== 'retracted' ? (['staff'] as const) : []),
  ]
}

/** Sent to be read where it is delivered. */
export function readers(c: C): Principal[] {
  if (c.state.stage === 'new' || c.state.issue === null) return []
  return c.state.deliveries.map(({ unit: id }) => unit(id))
}

export const stillAsked = (c: C): UnitId[] => waiting(drafted(c.state))
export const undelivered = (d: Drafted): UnitId[] =>
  d.deliveries.filter((delivery) => delivery.received === null).map((delivery) => delivery.unit)
