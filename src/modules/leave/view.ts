import type { Viewpoint } from '#kernel'
import type { LeaveView } from './contract.ts'
import { kindLabels } from './labels.ts'
import type { Leave } from './state.ts'
import { owesPapers } from './asked.ts'
import { uncovered } from './uncovered.ts'
import { instant, workdaysOf } from './when.ts'

export function viewOf(c: Viewpoint<Leave>): LeaveView | null {
  const { state, org, at } = c
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
    workdays: workdaysOf(state, c.calendar),
    place: state.place,
    reason: state.reason,
    phone: state.phone,
    urgent: state.urgent,
    files: [...state.files],
    requested: state.on,
    approved: granted?.approved ?? null,
    acting: acting ? { ...named(acting), norm: standIn?.because ?? null } : null,
    also: state.also.map((seat) => ({ post: named(seat.post), acting: named(seat.acting) })),
    uncovered:
      granted && granted.stage !== 'ended'
        ? uncovered(c, granted).map(({ post, from, norm }) => ({ post: named(post), from, norm }))
        : [],
    papersOwed: state.stage !== 'refused' && state.stage !== 'cancelled' && owesPapers(c, state),
    completed: state.completed,
    // Working days of a year whose holidays are not published can only be reckoned for the time being.
    daysProvisional:
      c.reading('leave-days').calendar === 'working-days' && !c.calendar.covers(Temporal.PlainDate.from(state.until)),
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
