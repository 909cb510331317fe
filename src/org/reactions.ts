import { Fault, type Reaction } from '#kernel'

const government = { kind: 'organisation', id: 'government' } as const

/**
 * What an event that takes somebody away carries: one absence a post, moments with their offset.
 * What ends one says `wasAway`, since a leave that was never approved took nobody away.
 */
export type AbsenceNotice = {
  readonly post: string
  readonly kind: 'away' | 'engaged'
  readonly from: string
  readonly until: string
  readonly acting?: string
  readonly reason: string
}

const noted: Reaction['do'] = ({ event, kind, id }) => {
  const { absences } = event.data as { absences?: readonly AbsenceNotice[] }
  if (!absences) throw new Fault(`${event.type} carries no absences`)
  return absences.map((absence) => ({
    ...government,
    command: 'note-absence',
    input: { ...absence, matter: { kind, id } },
  }))
}

const over: Reaction['do'] = ({ event, kind, id }) =>
  (event.data as { wasAway?: boolean }).wasAway
    ? [{ ...government, command: 'end-absence', input: { matter: { kind, id } } }]
    : []

/** Leave that is approved moves the work at once, and its end brings it back (article 9). */
export const reactions: readonly Reaction[] = [
  { on: 'leave.approved', do: noted },
  { on: 'leave.extension-approved', do: noted },
  { on: 'leave.acting-named', do: noted },
  { on: 'leave.ended', do: over },
  { on: 'leave.cancelled', do: over },
]
