import { zone } from '#kernel'

/**
 * Moments in the state are ISO strings. A date stands for its whole day in Asia/Shanghai; everything else carries an offset.
 * A span runs from the beginning of `from` to the end of `until`, the end itself not counted.
 */
export type Span = { readonly from: string; readonly until?: string | undefined }

const dateAlone = /^\d{4}-\d\d-\d\d$/
const dayStart = (iso: string): Temporal.ZonedDateTime => Temporal.PlainDate.from(iso).toZonedDateTime(zone)

/** Milliseconds since the epoch. */
export const beginning = (iso: string): number => (dateAlone.test(iso) ? dayStart(iso).epochMilliseconds : Temporal.Instant.from(iso).epochMilliseconds)

/** Without an end: Infinity. */
export const end = (iso: string | undefined): number => {
  if (iso === undefined) return Infinity
  return dateAlone.test(iso) ? dayStart(iso).add({ days: 1 }).epochMilliseconds : Temporal.Instant.from(iso).epochMilliseconds
}

export const covers = (span: Span, ms: number): boolean => beginning(span.from) <= ms && ms < end(span.until)

export const overlap = (a: Span, b: Span): boolean => beginning(a.from) < end(b.until) && beginning(b.from) < end(a.until)

/** A moment as the state keeps it: local time with its offset, so that its first ten characters are the date. */
export const stamp = (at: Temporal.Instant | Temporal.ZonedDateTime): string =>
  (at instanceof Temporal.Instant ? at.toZonedDateTimeISO(zone) : at.withTimeZone(zone)).toString({ timeZoneName: 'never', smallestUnit: 'millisecond' })

/** The first moment of a day: what ends on that day does not hold on it any more. */
export const startOf = (date: string): string => stamp(dayStart(date))
