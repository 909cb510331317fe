import type { Matter } from '../../../http/contract/index.ts'
import type { ResearchView } from '../contract/view.ts'

/** The record starts from what was planned. */
export function presets(matter: Matter, verb: string): Readonly<Record<string, unknown>> {
  const view = matter.view as ResearchView | null
  if (!view || verb !== 'record') return {}
  const { from, until, places, unannounced, companions, vehicles, days } = view
  return {
    from,
    until,
    part: days < 1 ? 'half' : 'whole',
    places,
    unannounced,
    companions: companions.map(({ id }) => id),
    vehicles,
    findings: view.record?.findings,
  }
}
