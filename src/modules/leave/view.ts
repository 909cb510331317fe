import type { Viewpoint } from '#kernel'
import type { LeaveView } from './contract.ts'
import { kindLabels } from './labels.ts'
import type { Leave } from './state.ts'
import { instant } from './when.ts'

export function viewOf({ state, org, at }: Viewpoint<Leave>): LeaveView | null {
  if (state.stage === 'new') return null
  const named = (id: string) => ({ id, name: org.name(id) })
  const standIn = state.acting ? undefined : org.standInOf(state.post, instant(state.begins))
  const acting = state.acting ?? standIn?.post
  const granted = 'approved' in state ? state : undefined
  const extension = granted?.extension ?? null
  return {
    post: named(state.post),
    person: named(state.person),
    posts: state.posts.map(named),
    tier: state.tier,
    kind: { id: state.kind, name: kindLabels[state.kind] },
    from: state.from,
    fromHalf: state.fromHalf,
    until: state.until,
    untilHalf: state.untilHalf,
    begins: state.begins,
    ends: state.ends,
    days: state.days,
    place: state.place,
    reason: state.reason,
    phone: state.phone,
    urgent: state.urgent,
    files: [...state.files],
    requested: state.on,
    approved: granted?.approved ?? null,
    acting: acting ? { ...named(acting), norm: standIn?.because ?? null } : null,
    awayNow: org.absences(at).some((absence) => absence.post === state.post),
    extension: extension && {
      until: extension.until,
      untilHalf: extension.untilHalf,
      days: extension.days,
      reason: extension.reason,
      on: extension.on,
    },
    filed: granted?.filed ?? null,
    returned: state.stage === 'ended' ? state.returned : null,
    because: state.stage === 'refused' || state.stage === 'cancelled' ? state.because : null,
  }
}
