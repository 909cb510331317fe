import type { Reaction } from '#kernel'
import type { AbsenceNotice } from '#org'
import type { Rescheduled } from './events.ts'

const government = { kind: 'organisation', id: 'government' } as const

type Of = { readonly kind: string; readonly id: string }
const noted = ({ kind, id }: Of, absences: readonly AbsenceNotice[]) =>
  absences.map((absence) => ({ ...government, command: 'note-absence', input: { ...absence, matter: { kind, id } } }))
const ended = ({ kind, id }: Of) => ({ ...government, command: 'end-absence', input: { matter: { kind, id } } })

/** 同时有多项重要活动时由补位领导代为处理 (article 9): the organisation moves the work for the hours of the clash, and back. */
export const reactions: readonly Reaction[] = [
  {
    on: 'engagement.arranged',
    do: ({ event, ...of }) => noted(of, (event.data as unknown as { absences: readonly AbsenceNotice[] }).absences),
  },
  {
    on: 'engagement.rescheduled',
    do: ({ event, ...of }) => {
      const { wasAway, arrangement } = event.data as unknown as Rescheduled
      return [...(wasAway ? [ended(of)] : []), ...noted(of, arrangement?.absences ?? [])]
    },
  },
  {
    on: 'engagement.cancelled',
    do: ({ event, ...of }) => ((event.data as { wasAway?: boolean }).wasAway ? [ended(of)] : []),
  },
]
