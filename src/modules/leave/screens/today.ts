import type { OrganisationView } from '../../../org/contract.ts'

type Absence = OrganisationView['absences'][number]
const startOf = (iso: string): number => Date.parse(iso.length === 10 ? `${iso}T00:00:00+08:00` : iso)
const endOf = (iso: string): number => Date.parse(iso.length === 10 ? `${iso}T24:00:00+08:00` : iso)

/** The absence that holds at a moment; leave before an engagement at the same hour. */
export function absenceNow(absences: readonly Absence[], post: string, now: string): Absence | undefined {
  const at = Date.parse(now)
  return absences
    .filter((absence) => absence.post.id === post && startOf(absence.from) <= at && at < endOf(absence.until))
    .toSorted((a, b) => Number(isEngagement(a)) - Number(isEngagement(b)))[0]
}

export const isEngagement = ({ matter }: Pick<Absence, 'matter'>): boolean => matter?.kind === 'engagement'

/** Heads of units who are away, or whose post is vacant. */
export const awayHeads = ({ units }: Pick<OrganisationView, 'units'>): OrganisationView['units'][number]['head'][] =>
  units.map(({ head }) => head).filter(({ away, person }) => away || person === null)
