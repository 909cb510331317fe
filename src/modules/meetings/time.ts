import type { Surroundings } from '#kernel'
import { dateOf, startOf } from './membership.ts'
import { clashes, type Other } from './others.ts'
import type { Time } from './rules/schedule.ts'
import type { Body } from './state.ts'

/** What has to be known of a proposed time: past, a day off, the same people elsewhere. */
export function timeOf(
  planned: Pick<Body, 'kind' | 'starts' | 'convenor' | 'entrusted' | 'invited' | 'items'>,
  urgent: boolean,
  others: readonly Other[] | undefined,
  c: Surroundings,
): Time {
  const day = c.calendar.isWorkday(dateOf(planned.starts))
  return {
    starts: planned.starts,
    past: Temporal.Instant.compare(startOf(planned.starts), c.at) < 0,
    dayOff: day.workday ? undefined : (day.name ?? ''),
    urgent,
    clash: clashes(planned, others ?? [], c),
  }
}
