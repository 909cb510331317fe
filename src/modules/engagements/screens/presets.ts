import type { Matter } from '../../../http/contract/index.ts'
import type { EngagementView } from '../contract/view.ts'

/** What a form starts from: the report from what stood on the invitation, the record from the arrangement. */
export function presets(matter: Matter, verb: string): Readonly<Record<string, unknown>> {
  const view = matter.view as EngagementView | null
  if (!view) return {}
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  switch (verb) {
    case 'submit': {
      const { starts, ends, place } = view
      const by = view.handedOver?.by
      return { title: matter.title, starts, ends, place, leaders: by ? [(by.for ?? by.post).id] : [] }
    }
    case 'arrange':
      return { leaders: ids(view.arranged?.attends ?? view.invited) }
    case 'reschedule': {
      const { starts, ends } = view
      return { starts, ends }
    }
    case 'hold':
      return { attended: ids(view.arranged?.attends ?? []), participants: view.participants, cost: view.cost }
    default:
      return {}
  }
}
