import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { zone } from '#kernel'

/** What a calendar shows of a matter. Times are local (Asia/Shanghai); a matter without an end lasts an hour. */
export type Appointment = {
  readonly kind: string
  readonly id: string
  readonly title: string
  readonly starts: string
  readonly ends: string | null
  readonly place: string | null
  readonly note: string | null
  /** How often it was moved: a calendar takes the entry with the highest for the one that holds (RFC 5545 SEQUENCE). */
  readonly moves: number
}

/** 一周活动安排 as a calendar that a phone subscribes to (RFC 5545). `now`: when it was made. */
export function calendarOf(
  name: string,
  host: string,
  appointments: readonly Appointment[],
  now: Temporal.Instant,
): string {
  const calendar = ical({
    name,
    prodId: { company: 'Zhenggui', product: 'Zhenggui', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 15 * 60,
  })
  for (const { kind, id, title, starts, ends, place, note, moves } of appointments) {
    const begin = Temporal.PlainDateTime.from(starts).toZonedDateTime(zone)
    const end = ends === null ? begin.add({ hours: 1 }) : Temporal.PlainDateTime.from(ends).toZonedDateTime(zone)
    // In UTC: no client needs to know the time zone, and Asia/Shanghai has no summer time.
    calendar.createEvent({
      id: `${kind}-${id}@${host}`,
      sequence: moves,
      stamp: now,
      start: begin.toInstant(),
      end: end.toInstant(),
      summary: title,
      status: ICalEventStatus.CONFIRMED,
      ...(place === null ? {} : { location: place }),
      ...(note === null ? {} : { description: note }),
    })
  }
  return calendar.toString()
}
