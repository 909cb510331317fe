import { fails, holds, type Surroundings, type UnitId, type Verdict } from '#kernel'
import type { Plan } from '../events.ts'

const townships: readonly string[] = ['township', 'subdistrict']

/** Who can hold a conference and who can be invited as what; no norm, only sense. Checked where something is entered. */
export function sensible(
  plan: Pick<Plan, 'leaders' | 'townshipHeads'>,
  lead: UnitId | undefined,
  { org, at }: Pick<Surroundings, 'org' | 'at'>,
): Verdict {
  const kind = lead === undefined ? undefined : org.unit(lead, at)?.kind
  if (kind === undefined || townships.includes(kind))
    return fails({
      says: {
        zh: '全县性会议由县政府及各部门召开',
        en: 'County-wide conferences are held by the county government and its departments',
      },
      wayOut: { zh: '由主办部门人员提报', en: 'Somebody of the lead unit enters it' },
    })
  const strangers = plan.leaders.filter((post) => !org.leaders(at).includes(post))
  if (strangers.length)
    return fails({
      field: 'leaders',
      facts: { strangers },
      says: { zh: '{strangers}不是县领导职务', en: 'Not leaders: {strangers}' },
      wayOut: { zh: '只填县领导；镇（街道）负责人另填', en: 'Leaders only; heads of townships have their own field' },
    })
  const others = plan.townshipHeads.filter((unit) => !townships.includes(org.unit(unit, at)?.kind ?? ''))
  if (others.length)
    return fails({
      field: 'townshipHeads',
      facts: { others },
      says: { zh: '{others}不是镇（街道）', en: 'Not townships: {others}' },
      wayOut: { zh: '只填镇和街道', en: 'Townships and subdistricts only' },
    })
  return holds()
}
