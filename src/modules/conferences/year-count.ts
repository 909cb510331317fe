import type { Reader, Viewpoint } from '#kernel'
import { figure, type Norm } from '#rulebook'
import type { Count } from './rules/cap.ts'
import { known, type Conference, type Known } from './state.ts'

export const yearOf = ({ date }: Pick<Known, 'date'>): number => Number(date.slice(0, 4))

/** Whether all the county's conferences count together, as the office may read the cap (county-cap-count). */
const together = (c: Viewpoint<Conference>): boolean =>
  known(c.state).sort === 'county' &&
  c.rulebook.norms.has('conference.county-cap') &&
  c.reading('county-cap-count').per === 'government'

/**
 * Titles of the conferences that count against the same cap. Read in the command's serializable transaction, so of two
 * approvals at one time one sees the other. A withdrawn one frees its place.
 */
export async function approvedOthers(read: Reader, c: Viewpoint<Conference>): Promise<readonly string[]> {
  const s = known(c.state)
  if (s.sort === 'general') return []
  const found = await read.matters<Conference>('conference', {
    stages: ['approved', 'held'],
    facets: { sort: s.sort, year: yearOf(s), ...(together(c) ? {} : { unit: s.lead }) },
  })
  return found.filter((other) => other.id !== c.id).map((other) => other.title)
}

/** A figure that a deployment may leave open. */
export const figureOrNone = (norm: Norm, name: string): number | null =>
  norm.with[name] === null ? null : figure(norm, name)

export function countOf(c: Viewpoint<Conference>, norm: Norm, earlier: readonly string[]): Count {
  const s = known(c.state)
  return {
    sort: s.sort,
    year: yearOf(s),
    limit: figureOrNone(norm, 'per_year'),
    earlier,
    whose: together(c) ? '全县' : c.org.name(s.lead).zh,
  }
}
