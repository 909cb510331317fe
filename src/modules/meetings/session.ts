import type { PostId, Surroundings } from '#kernel'
import { endOf } from './agenda.ts'
import { rosterOf } from './membership.ts'
import type { Meeting } from './state.ts'

/** When a meeting sits, by the minutes of its agenda, and who is due there; whoever is excused is not. Local times. */
export type Session = { readonly starts: string; readonly ends: string; readonly attends: readonly PostId[] }

export function sessionOf(meeting: Meeting, around: Pick<Surroundings, 'org' | 'reading'>): Session | undefined {
  if (meeting.stage === 'new' || meeting.stage === 'cancelled') return undefined
  const { members, attendees } = rosterOf(meeting, around)
  return {
    starts: meeting.starts,
    ends: endOf(meeting),
    attends: [...members, ...attendees].filter((post) => meeting.leaves[post]?.stage !== 'granted'),
  }
}
