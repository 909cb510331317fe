import type { PostId, Surroundings } from '#kernel'
import { ratio } from '#rulebook'
import { rosterOf } from './membership.ts'
import type { Known } from './state.ts'

export type Quorum = {
  readonly applies: boolean
  readonly present: number
  readonly due: number
  readonly need: number
  readonly ok: boolean
}

export const isPresent = (state: Known, post: PostId): boolean =>
  state.signed[post] !== undefined && state.signed[post].left === null

/**
 * Members present against members due, at this moment. A stand-in makes no quorum: membership is personal.
 * @param arriving somebody who is there although not yet signed in, such as the one who opens the meeting
 */
export function quorumOf(state: Known, c: Pick<Surroundings, 'org' | 'reading' | 'norm'>, arriving?: PostId): Quorum {
  const { members } = rosterOf(state, c)
  const { over, of } = ratio(c.norm('executive.quorum'), 'over')
  const excused = c.reading('quorum-base').base === 'members-less-approved-leave'
  const counted = members.filter(
    (post) => !excused || state.leaves[post]?.stage !== 'granted' || isPresent(state, post),
  )
  const present = counted.filter((post) => isPresent(state, post) || post === arriving).length
  const scope = c.reading('quorum-scope').kinds
  const applies = Array.isArray(scope) && scope.includes(state.kind)
  const need = Math.floor((counted.length * over) / of) + 1
  return { applies, present, due: counted.length, need, ok: !applies || present >= need }
}
