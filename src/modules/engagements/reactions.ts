import type { Reaction } from '#kernel'
import type { AbsenceNotice } from '#org'

const government = { kind: 'organisation', id: 'government' } as const

/** 同时有多项重要活动时由补位领导代为处理 (article 9): the organisation moves the work for the hours of the clash, and back. */
export const reactions: readonly Reaction[] = [
  {
    on: 'engagement.arranged',
    do: ({ event, kind, id }) =>
      (event.data as unknown as { absences: readonly AbsenceNotice[] }).absences.map((absence) => ({
        ...government,
        command: 'note-absence',
        input: { ...absence, matter: { kind, id } },
      })),
  },
  {
    on: 'engagement.cancelled',
    do: ({ event, kind, id }) =>
      (event.data as { wasAway?: boolean }).wasAway
        ? [{ ...government, command: 'end-absence', input: { matter: { kind, id } } }]
        : [],
  },
]
