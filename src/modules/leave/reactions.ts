import type { Reaction } from '#kernel'
import type { OrganisationState } from '#org'
import { instantOrDawn } from './when.ts'

type Sent = {
  readonly about?: { readonly kind: string; readonly id: string }
  readonly on?: string
  readonly number?: string
}

/** After these somebody may act who did not, or nobody any more. */
const moved = [
  'organisation.absence-noted',
  'organisation.absence-ended',
  'organisation.appointed',
  'organisation.relieved',
  'organisation.pair-set',
  'organisation.designated',
  'organisation.designation-revoked',
  'organisation.post-closed',
] as const

/** Every leave that is not over looks again whether somebody acts; where nobody does, the office is told. */
const lookAgain: Reaction['do'] = ({ state, event, at }) => {
  const { absences } = state as OrganisationState
  const ids = absences.flatMap(({ matter, until }) =>
    matter?.kind === 'leave' && Temporal.Instant.compare(instantOrDawn(until), at) > 0 ? [matter.id] : [],
  )
  return [...new Set(ids)].map((id) => ({ kind: 'leave', id, command: 'refresh', input: { because: event.type } }))
}

/** A Party report about a leave is its filing. */
export const reactions: readonly Reaction[] = [
  ...moved.map((on) => ({ on, do: lookAgain })),
  {
    on: 'party-report.sent',
    do: ({ event }) => {
      const { about, on, number } = event.data as Sent
      return about?.kind === 'leave'
        ? [
            {
              kind: 'leave',
              id: about.id,
              command: 'file-with-party',
              input: { ...(on ? { on } : {}), ...(number ? { number } : {}) },
            },
          ]
        : []
    },
  },
]
