import { zone, type PostId, type Surroundings } from '#kernel'
import { spans, type ShiftSpan } from '../contract/word.ts'
import type { Shift } from './state.ts'

type Around = Pick<Surroundings, 'org' | 'rulebook'>

/** The day shift is the office's hours, the night goes on to the next morning. */
export function timesOf(
  date: string,
  span: ShiftSpan,
  { rulebook }: Pick<Around, 'rulebook'>,
): [Temporal.Instant, Temporal.Instant] {
  const at = (day: Temporal.PlainDate, time: string) =>
    day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).toInstant()
  const day = Temporal.PlainDate.from(date)
  const { open, close } = rulebook.officeHours
  return span === 'day' ? [at(day, open), at(day, close)] : [at(day, close), at(day.add({ days: 1 }), open)]
}

/** Whoever of them is away or without a holder in a shift cannot take it. */
export function unable(post: PostId, date: string, span: ShiftSpan, around: Around): boolean {
  const [from, until] = timesOf(date, span, around)
  return (
    around.org.holderOf(post, from) === undefined ||
    around.org.absencesBetween(from, until).some((absence) => absence.post === post)
  )
}

/** In turn, whoever is away is passed over and keeps the place; undefined where nobody can. */
function turns(posts: readonly PostId[]) {
  const queue = [...posts]
  return (fits: (post: PostId) => boolean): PostId | undefined => {
    const i = queue.findIndex(fits)
    const [next] = i < 0 ? [] : queue.splice(i, 1)
    if (next !== undefined) queue.push(next)
    return next
  }
}

/** Every day and every night of the month, somebody in charge and somebody on duty. Shifts for which nobody is there are left out. */
export function shiftsOf(month: string, leaders: readonly PostId[], staff: readonly PostId[], around: Around): Shift[] {
  const first = Temporal.PlainDate.from(`${month}-01`)
  const [nextLead, nextStaff] = [turns(leaders), turns(staff)]
  return Array.from({ length: first.daysInMonth }, (_, i) => first.add({ days: i }).toString()).flatMap((date) =>
    (Object.keys(spans) as ShiftSpan[]).flatMap((span) => {
      const able = (post: PostId) => !unable(post, date, span, around)
      const [lead, on] = [nextLead(able), nextStaff(able)]
      return lead && on ? [{ date, span, lead, staff: on }] : []
    }),
  )
}

/** Shifts for which somebody on the roster is not there, as things stand now. */
export const troubled = (shifts: readonly Shift[], around: Around): { shift: Shift; post: PostId }[] =>
  shifts.flatMap((shift) =>
    [shift.lead, shift.staff].flatMap((post) =>
      unable(post, shift.date, shift.span, around) ? [{ shift, post }] : [],
    ),
  )
