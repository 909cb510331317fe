import type { PostId, Reaction } from '#kernel'
import type { OrganisationEvent, OrganisationState } from '#org'
import { instantOrDawn } from './when.ts'

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
type Moved = Extract<OrganisationEvent, { type: (typeof moved)[number] }>

/** Leaders stand in for leaders, and people of a unit for each other: nobody else's leave is touched. */
const circle = ({ posts }: OrganisationState, post: PostId): string => posts.find(({ id }) => id === post)?.unit ?? ''
const leaders = ''

function circlesOf(state: OrganisationState, event: Moved): string[] {
  switch (event.type) {
    case 'organisation.absence-noted':
    case 'organisation.appointed':
    case 'organisation.relieved':
    case 'organisation.post-closed':
      return [circle(state, event.data.post)]
    case 'organisation.absence-ended': {
      const { kind, id } = event.data.matter
      return state.absences
        .filter(({ matter }) => matter?.kind === kind && matter.id === id)
        .map(({ post }) => circle(state, post))
    }
    case 'organisation.pair-set':
    case 'organisation.designated':
    case 'organisation.designation-revoked':
      return [leaders]
  }
}

/** Leave that is not over looks again whether somebody acts; where nobody does, the office is told. */
const lookAgain: Reaction['do'] = ({ state, event, at }) => {
  const organisation = state as OrganisationState
  const circles = circlesOf(organisation, event as Moved)
  const ids = organisation.absences.flatMap(({ matter, post, until }) =>
    matter?.kind === 'leave' &&
    circles.includes(circle(organisation, post)) &&
    Temporal.Instant.compare(instantOrDawn(until), at) > 0
      ? [matter.id]
      : [],
  )
  return [...new Set(ids)].map((id) => ({ kind: 'leave', id, command: 'refresh', input: { because: event.type } }))
}

type Sent = {
  readonly about?: { readonly kind: string; readonly id: string }
  readonly on?: string
  readonly number?: string
}

export const reactions: readonly Reaction[] = [
  ...moved.map((on) => ({ on, do: lookAgain })),
  {
    // A Party report about a leave is its filing.
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
