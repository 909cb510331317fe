import type { Reader, Seen, Surroundings } from '#kernel'
import { overlaps } from './agenda.ts'
import type { Kind } from './contract.ts'
import { membersOf } from './membership.ts'
import { known, type Body, type Known, type Meeting } from './state.ts'

/** Another meeting, as far as this one has to know it. */
export type Other = { readonly id: string; readonly title: string; readonly meeting: Known }

const seen = (found: readonly Seen<Meeting>[], self: string): Other[] =>
  found.filter((m) => m.id !== self).map((m) => ({ id: m.id, title: m.title, meeting: known(m.state) }))

/** Meetings of one day that are still to be held. */
export const onDay = async (read: Reader, self: string, date: string): Promise<Other[]> =>
  seen(await read.matters<Meeting>('meeting', { closed: false, facets: { date } }), self)

/** Meetings of a kind in a year that were called, or held: what was only planned, or cancelled, does not count. */
export const calledIn = async (read: Reader, self: string, kind: Kind, year: number): Promise<Other[]> =>
  seen(await read.matters<Meeting>('meeting', { stages: ['convened', 'open', 'closed'], facets: { kind, year } }), self)

type Planned = Pick<Body, 'kind' | 'starts' | 'convenor' | 'entrusted' | 'invited' | 'items'>

/** Titles of the meetings that some of the same people would have to sit in at the same time. */
export function clashes(
  planned: Planned,
  others: readonly Other[],
  around: Pick<Surroundings, 'org' | 'reading'>,
): string[] {
  const members = new Set(membersOf(planned, around))
  return others
    .filter(({ meeting }) => overlaps(planned, meeting) && membersOf(meeting, around).some((post) => members.has(post)))
    .map((other) => other.title)
}
