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

type Known = { readonly delegation: { readonly plan?: string } }

/** Others of the year, in the command's own serializable transaction: of two approved at one time one sees the other. */
export async function othersIn(read: Reader, year: number, id: string) {
  const trips = await read.matters<Known>('trip-abroad', {
    stages: ['planned', 'approved', 'returned'],
    facets: { year },
  })
  return trips
    .filter((trip) => trip.id !== id)
    .map(({ stage, title, state }) => ({ counts: stage !== 'planned', title, plan: state.delegation.plan }))
}
type Others = Awaited<ReturnType<typeof othersIn>>

export const usedFor = (others: Others, plan: string | undefined): string | undefined =>
  plan === undefined ? undefined : others.find((other) => other.plan === plan)?.title
export const countedIn = (others: Others): number => others.filter(({ counts }) => counts).length
