import { commandsOf, post, type Grant, type Viewpoint } from '#kernel'
import { otherLeaders } from '../leaders.ts'
import type { StandingDuty, StandingDutyEvent } from './state.ts'

export const command = commandsOf<StandingDuty, StandingDutyEvent>()

/** The leader keeps the own list; the office keeps it for the leader. */
export function keepers(c: Viewpoint<StandingDuty>): Grant[] {
  const leaders = c.state.stage === 'new' ? otherLeaders(c) : [c.state.leader]
  return [
    ...leaders.map((id): Grant => ({ to: post(id), norm: 'leader.two-duties' })),
    { to: 'office', norm: 'leader.two-duties' },
  ]
}
