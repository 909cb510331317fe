import { post, unit, type Grant, type PostId, type Principal, type UnitId, type Viewpoint } from '#kernel'
import { reached } from './circulation.ts'
import { atWork, dueReaders, known, waitingSigners, type Incoming, type Known } from './state.ts'

type C = Viewpoint<Incoming>

export const mayor: PostId = 'mayor'
export const registry: PostId = 'office-registry'
const reviewers: readonly PostId[] = ['office-director', 'office-deputy']
const desk: readonly PostId[] = [registry, ...reviewers]

const grants = (posts: readonly PostId[], norm?: string): Grant[] =>
  posts.map((id) => ({ to: post(id), ...(norm === undefined ? {} : { norm }) }))

/** 公文一律送县政府办公室统一办理: the registry section takes papers in, and those who answer for the office. */
export const byRegistry = (): Grant[] => grants(desk, 'document.through-office')
/** 由县政府办公室审核: the director, or the deputy for general affairs. */
export const byReviewer = (): Grant[] => grants(reviewers, 'document.office-review')
/** 由县政府办公室统一转办. */
export const byPasser = (c: C): Grant[] =>
  c.state.stage === 'proposing' ? byReviewer() : grants(desk, 'document.instructions')
export const byKeeper = (): Grant[] => grants(desk)
export const byDirector = (): Grant[] => grants(['office-director'])

/** Those before whom the paper lies. Before it was presented it lies before no leader, whoever takes it up. */
export const bySigner = (c: C): Grant[] => {
  const s = known(c.state)
  const posts = s.presented === null ? c.org.leaders(c.at) : waitingSigners(s)
  return grants(posts, 'document.office-review')
}
/** A leader who has or had the paper, or has it in circulation, may give an instruction on it. */
export const byInstructor = (c: C): Grant[] => {
  const s = known(c.state)
  if (s.presented === null) return bySigner(c)
  const others = [...s.signers, ...reached(s.circulation)].filter((id) => c.org.leaders(c.at).includes(id))
  const first = waitingSigners(s)
  return grants([...first, ...others.filter((id) => !first.includes(id))], 'document.office-review')
}
export const byReaders = (c: C): Grant[] => {
  const s = known(c.state)
  return [...grants(dueReaders(s)), ...(s.stage === 'instructing' ? bySigner(c) : [])]
}

/** Where a unit's work is now: merged into another, its papers are the other's. */
export const unitNow = (id: UnitId, { org }: Pick<C, 'org'>): UnitId => org.post(org.head(id))?.unit ?? id

export const byLead = (c: C): Grant[] => {
  const { work } = known(c.state)
  return work ? [{ to: unit(unitNow(work.lead, c)), norm: 'document.reply' }] : []
}
/** The head answers for what the unit says to the county government. */
export const byLeadHead = (c: C): Grant[] => {
  const { work } = known(c.state)
  return work ? [{ to: post(c.org.head(work.lead)), norm: 'document.reply' }] : []
}
export const byUndertakers = (c: C): Grant[] =>
  atWork(known(c.state)).map((id) => ({ to: unit(unitNow(id, c)), norm: 'document.reply' }))
/** The undertaking unit for which somebody acts, or the one that was merged into it. */
export const undertakerOf = (c: C, own: UnitId | undefined): UnitId | undefined =>
  atWork(known(c.state)).find((id) => id === own || unitNow(id, c) === own)

/** Whoever has the paper before them sends it back: the office, or the leader whose turn it is. */
export const byHolder = (c: C): Grant[] => [
  ...grants(desk),
  ...(c.state.stage === 'instructing' ? grants(waitingSigners(known(c.state))) : []),
]
/** Whoever took the last step. */
export const byLastMover = (c: C): Grant[] => {
  const { last } = known(c.state)
  return last ? grants([last.by.for ?? last.by.post]) : []
}

/** Units in nobody's charge answer to the mayor, who leads the whole. */
export const leaderInCharge = (id: UnitId, { org, at }: Pick<C, 'org' | 'at'>): PostId =>
  org.leaderInCharge(id, at) ?? mayor

/** 根据县政府领导分工呈送，重大事项报县长: by the unit that is to do it, or that sent it. */
export function signersOf(s: Known, c: Pick<C, 'org' | 'at'>): PostId[] {
  const p = s.proposal
  const about = p?.lead ?? s.paper.unit
  const charge = about === null ? mayor : leaderInCharge(about, c)
  const named = p?.leaders.length ? p.leaders : [charge]
  return [...new Set([...named, ...(p?.major ? [mayor] : [])])]
}
export const inCharge = (s: Known, c: Pick<C, 'org' | 'at'>): PostId | undefined => {
  const about = s.proposal?.lead ?? s.paper.unit
  return about === null ? undefined : leaderInCharge(about, c)
}

/** Who holds the paper now: for urging, and for what has been read before it is taken back. */
export function holders(c: C): Principal[] {
  const s = known(c.state)
  switch (s.stage) {
    case 'registered':
    case 'checked':
    case 'replied':
      return [post(registry)]
    case 'proposing':
      return reviewers.map(post)
    case 'instructing':
      return waitingSigners(s).length ? waitingSigners(s).map(post) : [post(registry)]
    case 'undertaking':
      return s.work?.declined ? [post(registry)] : atWork(s).map((id) => unit(unitNow(id, c)))
    case 'returned':
    case 'filed':
      return []
  }
}

const instructed = (s: Known): UnitId[] => s.acts.flatMap((act) => [...act.units])

/** Grows on the way: the office; leaders once it is presented; those whom an instruction names; those who do the work. The sender gets an answer of its own. */
export function audience(c: C): Principal[] {
  if (c.state.stage === 'new') return []
  if (c.state.stage === 'elsewhere') return [...desk.map(post), ...(c.state.directTo ? [post(c.state.directTo)] : [])]
  const s = c.state
  return [
    'office',
    ...s.signers.map(post),
    ...s.acts.map((act) => post(act.post)),
    ...s.notes.flatMap(({ what, by }) => (what === 'passed-on' ? [post(by.for ?? by.post)] : [])),
    ...reached(s.circulation).map(post),
    ...[...atWork(s), ...instructed(s)].map((id) => unit(unitNow(id, c))),
  ]
}

/** Sent to be read: an instruction at once to those concerned, papers in circulation, the result to the leaders who asked for it. */
export function readers(c: C): Principal[] {
  if (c.state.stage === 'new' || c.state.stage === 'elsewhere') return []
  const s = c.state
  return [
    ...instructed(s).map((id) => unit(unitNow(id, c))),
    ...dueReaders(s).map(post),
    ...(s.reply || s.important ? s.signers.map(post) : []),
  ]
}
