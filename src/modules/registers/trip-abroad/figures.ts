import type { Reader, Surroundings } from '#kernel'
import { figure } from '#rulebook'

const orNone = (c: Pick<Surroundings, 'norm'>, name: string): number | null => {
  const norm = c.norm('thrift.trips-abroad')
  return (norm.with[name] ?? null) === null ? null : figure(norm, name)
}
export const caps = (c: Pick<Surroundings, 'norm'>) => ({
  mostMembers: orNone(c, 'members'),
  mostTrips: orNone(c, 'per_year'),
})

/** In the command's own serializable transaction: of two approved at one time one sees the other. */
export const earlierIn = (read: Reader, year: number): Promise<number> =>
  read.count('trip-abroad', { stages: ['approved', 'returned'], facets: { year } })
