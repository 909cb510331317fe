import { post, unit, type Acted, type Grant, type Principal, type Surroundings, type Viewpoint } from '#kernel'
import type { Mark } from './events.ts'
import { known, type Task } from './state.ts'

export const supervision = post('office-supervision')

export const markOf = (actor: Acted, { today }: Pick<Surroundings, 'today'>): Mark => ({
  on: today.toString(),
  by: actor.recorded?.post ?? actor.post,
  for: actor.for ?? null,
  because: actor.because ?? null,
})

/** 督查科 follows decisions up (decision.followed-up). */
export const supervises: Grant = { to: supervision, norm: 'decision.followed-up' }
/** Both are named by the decision: nobody else reports on it (task.lead-and-assist). */
export const units = (c: Viewpoint<Task>): Grant[] => {
  const { lead, assist } = known(c.state)
  return [lead, ...assist].map((id) => ({ to: unit(id), norm: 'task.lead-and-assist' }))
}
/** The head is first responsible, and says that it is done; a deputy only when acting. */
export const responsible = (c: Viewpoint<Task>): Grant => ({
  to: post(c.org.head(known(c.state).lead)),
  norm: 'task.first-responsible',
})

export function audience(c: Viewpoint<Task>): readonly Principal[] {
  const { lead, assist } = known(c.state)
  return ['office', 'leaders', ...[lead, ...assist].map((id) => unit(id))]
}
export const readers = (c: Viewpoint<Task>): readonly Principal[] => {
  const { lead, assist } = known(c.state)
  return [lead, ...assist].map((id) => unit(id))
}
