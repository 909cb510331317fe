import {
  post,
  unit,
  type Acted,
  type Grant,
  type NormId,
  type PostId,
  type Principal,
  type Surroundings,
  type Viewpoint,
} from '#kernel'
import type { Mark } from './events.ts'
import { known, type Body, type Known, type Minutes } from './state.ts'

export const mayor: PostId = 'mayor'
export const officeDirector: PostId = 'office-director'

export const markOf = (actor: Acted, { today }: Pick<Surroundings, 'today'>): Mark => ({
  on: today.toString(),
  by: actor.recorded?.post ?? actor.post,
  for: actor.for ?? null,
  because: actor.because ?? null,
})

/** 分管有关工作的领导: of the units concerned; whoever held or entrusted the meeting where that is one of them, or where nobody is in charge. */
function leaderInCharge({ record }: Pick<Body, 'record'>, { org, at }: Pick<Surroundings, 'org' | 'at'>): PostId {
  const inCharge = record.items.flatMap((item) => (item.proposer ? (org.leaderInCharge(item.proposer, at) ?? []) : []))
  return inCharge.includes(record.convenor) ? record.convenor : (inCharge[0] ?? record.convenor)
}

export type Signer = { readonly post: PostId; readonly norm: NormId; readonly inPerson: boolean }

/** Who signs: the mayor for three kinds (minutes.mayor-signs), the leader in charge for special meetings (minutes.special). */
export function signerOf(state: Pick<Body, 'record'>, c: Pick<Surroundings, 'org' | 'at' | 'reading'>): Signer {
  if (state.record.kind === 'special')
    return { post: leaderInCharge(state, c), norm: 'minutes.special', inPerson: false }
  return { post: mayor, norm: 'minutes.mayor-signs', inPerson: c.reading('acting-signs-minutes').acting !== true }
}

export const grantOf = ({ post: id, norm, inPerson }: Signer): Grant => ({
  to: post(id),
  norm,
  ...(inPerson ? { inPerson: true as const } : {}),
})

export type Need = { readonly post: PostId; readonly norms: readonly NormId[] }

/** Who approves before a special meeting's minutes are signed; one approval serves both norms where it is the same post. */
export function needs(state: Pick<Body, 'record' | 'subjects' | 'sentToMayor'>): Need[] {
  const { kind, entrustedBy } = state.record
  if (kind !== 'special') return []
  const wanted: { post: PostId; norm: NormId }[] = []
  if (state.subjects.length || state.sentToMayor) wanted.push({ post: mayor, norm: 'minutes.mayor-approves' })
  if (entrustedBy !== null) wanted.push({ post: entrustedBy, norm: 'minutes.entrusted' })
  return [...new Set(wanted.map((w) => w.post))].map((id) => ({
    post: id,
    norms: wanted.filter((w) => w.post === id).map((w) => w.norm),
  }))
}

export const missing = (state: Pick<Body, 'record' | 'subjects' | 'sentToMayor' | 'approvals'>): Need[] =>
  needs(state).filter((need) => !state.approvals.some((approval) => approval.of === need.post))

/** Signed by whoever acted for the mayor, and by the reading still to be seen by the mayor. */
export function toRead(state: Known, { reading }: Pick<Surroundings, 'reading'>): boolean {
  const last = state.versions.at(-1)
  return (
    state.stage === 'signed' &&
    last?.signed.for === mayor &&
    reading('acting-signs-minutes').then === 'read-by-mayor' &&
    state.read < last.version
  )
}

/** To whom the signed paper goes: everybody who made up the meeting, and the units that brought something in or have something to do. */
export function recipients({ record }: Pick<Body, 'record'>): Principal[] {
  const members = [...record.present, ...record.leave.map((one) => one.post), ...record.absent]
  const units = record.items.flatMap((item) =>
    [item.proposer, item.lead, ...item.assist].filter((id): id is string => id !== null),
  )
  return [...new Set<Principal>([...members.map((id) => post(id)), ...units.map((id) => unit(id))])]
}

export function audience(c: Viewpoint<Minutes>): readonly Principal[] {
  const state = known(c.state)
  return ['office', post(signerOf(state, c).post), ...needs(state).map((need) => post(need.post))]
}

/** Delivered on signature, and not taken back while a correction is prepared. */
export function readers(c: Viewpoint<Minutes>): readonly Principal[] {
  const state = known(c.state)
  return state.versions.length ? recipients(state) : []
}
