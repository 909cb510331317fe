import type { NormId } from '#rulebook'
import type { Grant, PostId, Surroundings } from '#kernel'
import { startOf } from './membership.ts'
import { mayor } from './posts.ts'
import { held, type Body, type Known } from './state.ts'

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Reading `acting-convenes`: whether whoever presides over the overall work may convene this kind while the mayor is away. */
const actingConvenes = (kind: string, { reading }: Pick<Surroundings, 'reading'>): boolean =>
  kind === 'special' || reading('acting-convenes').acting === 'all' || kind === 'executive'
/** The same reading's other half: kinds that the mayor may delegate (meeting.delegation). */
export const mayDelegate = (kind: string, { reading }: Pick<Surroundings, 'reading'>): boolean =>
  list(reading('acting-convenes').delegated).includes(kind)

/** Who convenes and presides, as grants: a delegation is personal, so nobody stands in for the one delegated. */
export function convenes(
  state: Pick<Body, 'kind' | 'convenor' | 'delegated' | 'entrusted'>,
  c: Pick<Surroundings, 'reading'>,
): Grant[] {
  if (state.kind === 'special') {
    const grants: Grant[] = [{ to: `post:${state.convenor}`, norm: 'special.convenor' }]
    return state.entrusted
      ? [...grants, { to: `post:${state.entrusted}`, norm: 'special.convenor', inPerson: true }]
      : grants
  }
  const own: Grant = {
    to: `post:${mayor}`,
    norm: 'meeting.convenor',
    ...(actingConvenes(state.kind, c) ? {} : { inPerson: true as const }),
  }
  return state.delegated ? [own, { to: `post:${state.delegated}`, norm: 'meeting.delegation', inPerson: true }] : [own]
}

export type Presider = {
  readonly post: PostId
  readonly acts: { readonly for: PostId; readonly because: NormId } | null
}

/** Who presides: on record once the meeting is open, before that whoever would, as things stand for its day. */
export function presiderOf(state: Known, { org }: Pick<Surroundings, 'org'>): Presider {
  const opened = held(state)
  if (opened)
    return {
      post: opened.presider,
      acts: opened.acting ? { for: opened.acting, because: opened.because ?? 'acting.mayor' } : delegation(state),
    }
  if (state.delegated ?? state.entrusted)
    return { post: (state.delegated ?? state.entrusted)!, acts: delegation(state) }
  const standIn = org.actsFor(state.convenor, startOf(state.starts))
  return standIn?.because
    ? { post: standIn.post, acts: { for: state.convenor, because: standIn.because } }
    : { post: state.convenor, acts: null }
}

const delegation = (state: Known): Presider['acts'] =>
  state.delegated
    ? { for: state.convenor, because: 'meeting.delegation' }
    : state.entrusted
      ? { for: state.convenor, because: 'special.convenor' }
      : null
