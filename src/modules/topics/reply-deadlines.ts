import { unit, zone, type DeadlineSpec, type OpenDeadline, type Surroundings } from '#kernel'
import { unitNow } from './authority.ts'
import { currentRow, replyTerm, waiting, type Consultation } from './consultation.ts'
import type { Consulting } from './consulting.ts'

/** One deadline for each unit that is asked and has not answered. `lapse` replaces what the norm says of silence. */
export const replyDeadlines = (t: Consultation, c: Surroundings, lapse?: 'remind'): DeadlineSpec[] =>
  waiting(t).map((id) => ({
    norm: 'countersign.reply',
    part: id,
    owes: [unit(unitNow(id, c))],
    says: { zh: `${c.org.name(id).zh}回复征求意见`, en: `${c.org.name(id).en} replies` },
    ...replyTerm(currentRow(t, id)!),
    ...(lapse ? { lapse } : {}),
  }))

/** What passes when a unit's time runs out: silence is an event like any other; where it only reminds, it says nothing. */
export function silenceOf(t: Consultation, deadline: OpenDeadline): Consulting['silence-taken'] | undefined {
  const id = deadline.key.slice(deadline.key.indexOf(':') + 1)
  const row = currentRow(t, id)
  if (deadline.lapse !== 'consent' || row?.result !== 'waiting' || !deadline.due) return undefined
  return { unit: id, round: row.round, on: deadline.due.toZonedDateTimeISO(zone).toPlainDate().toString() }
}
