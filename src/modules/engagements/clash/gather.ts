import { civil, type Absence, type PostId, type Reader, type Surroundings } from '#kernel'
import { dutiesOf, type Roster } from '#modules/registers'
import { othersAt, type Other, type Span } from '../others.ts'
import { clashes } from '../schedule.ts'
import { overlap } from '../time.ts'
import type { ClashItem } from './state.ts'

type Around = Pick<Surroundings, 'org' | 'at' | 'reading' | 'rulebook'>

/** Leave is never longer than a year, nor asked for earlier (a technical limit, no norm). */
const ahead = { hours: 24 * 366 * 2 }
/** A duty begins at most so long before a leave that it reaches into: the night of the day before. */
const reach = { days: 1 }

/** The absences that a leave takes people away for, as far as they are not over. */
export const absencesOf = (leave: string, { org, at }: Pick<Around, 'org' | 'at'>): readonly Absence[] =>
  org.absencesBetween(at, at.add(ahead)).filter(({ matter }) => matter?.kind === 'leave' && matter.id === leave)

const local = (iso: string): Temporal.PlainDateTime =>
  iso.includes('T') ? civil(Temporal.Instant.from(iso)).toPlainDateTime() : Temporal.PlainDateTime.from(`${iso}T00:00`)
const minute = (time: Temporal.PlainDateTime): string => time.toString({ smallestUnit: 'minute' })
export const spanOf = ({ from, until }: Pick<Absence, 'from' | 'until'>): Span => ({
  starts: minute(local(from)),
  ends: minute(local(until)),
})

/** What was arranged for whoever goes away: engagements, meetings, research and shifts, in the order of their times. */
export async function gatherClashes(read: Reader, c: Around, absences: readonly Absence[]): Promise<ClashItem[]> {
  const found: ClashItem[] = []
  const now = minute(civil(c.at).toPlainDateTime())
  const rosters = absences.length ? await read.matters<Roster>('duty-roster', { stages: ['published'] }) : []
  for (const absence of absences) {
    const away = spanOf(absence)
    const wide = { starts: minute(local(absence.from).subtract(reach)), ends: minute(local(absence.until).add(reach)) }
    const others = await othersAt(read, c, wide)
    const touches = (span: Span) => overlap(span, away) && span.ends > now
    for (const other of others.filter(({ attends }) => attends.includes(absence.post)).filter(touches))
      found.push(itemOf(absence, other, others, c))
    for (const { id, title, state } of rosters)
      for (const duty of dutiesOf(state, c))
        if (duty.post === absence.post && touches(duty)) {
          const pair = c.org.pairOf(absence.post, c.at)
          const instead = (pair && duty.others.includes(pair) ? pair : duty.others[0]) ?? null
          const { shift, starts, ends, post } = duty
          found.push({ matter: { kind: 'duty-roster', id }, title: `${title}：${shift}`, starts, ends, post, instead })
        }
  }
  return found.toSorted((a, b) => a.starts.localeCompare(b.starts))
}

function itemOf(absence: Absence, other: Other, others: readonly Other[], c: Around): ClashItem {
  const { kind, id, title, starts, ends } = other
  return {
    matter: { kind, id },
    title,
    starts,
    ends,
    post: absence.post,
    instead: insteadOf(absence, other, others, c),
  }
}

/** For a leader the pair, else the next leader who is free; for others whoever acts for them. */
function insteadOf(absence: Absence, other: Other, others: readonly Other[], c: Around): PostId | null {
  if (!c.org.leaders(c.at).includes(absence.post))
    return absence.acting ?? c.org.standInOf(absence.post, Temporal.Instant.from(absence.from))?.post ?? null
  const besides = others.filter((one) => one !== other && overlap(one, other))
  return clashes([absence.post], other, besides, other.id, c)[0]?.instead ?? null
}
