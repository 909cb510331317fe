import { zone } from '#kernel'

/**
 * Moments in the state are ISO strings. A date stands for its whole day in Asia/Shanghai; everything else carries an offset.
 * A span runs from the beginning of `from` to the end of `until`, the end itself not counted.
 */
export type Span = { readonly from: string; readonly until?: string | undefined }

const dateAlone = /^\d{4}-\d\d-\d\d$/
const dayStart = (iso: string): Temporal.ZonedDateTime => Temporal.PlainDate.from(iso).toZonedDateTime(zone)

// An organisation repeats a few moments hundreds of times, and reading one costs microseconds.
const remembered = (read: (iso: string) => number): ((iso: string) => number) => {
  const known = new Map<string, number>()
  return (iso) => {
    const found = known.get(iso)
    if (found !== undefined) return found
    if (known.size >= 10_000) known.clear()
    const ms = read(iso)
    known.set(iso, ms)
    return ms
  }
}
const startMs = remembered((iso) =>
  dateAlone.test(iso) ? dayStart(iso).epochMilliseconds : Temporal.Instant.from(iso).epochMilliseconds,
)
const endMs = remembered((iso) =>
  dateAlone.test(iso) ? dayStart(iso).add({ days: 1 }).epochMilliseconds : Temporal.Instant.from(iso).epochMilliseconds,
)

/** Milliseconds since the epoch. */
export const beginning = (iso: string): number => startMs(iso)
/** Without an end: Infinity. */
export const end = (iso: string | undefined): number => (iso === undefined ? Infinity : endMs(iso))

export const covers = (span: Span, ms: number): boolean => beginning(span.from) <= ms && ms < end(span.until)

export const overlap = (a: Span, b: Span): boolean =>
  beginning(a.from) < end(b.until) && beginning(b.from) < end(a.until)

/** A moment as the state keeps it: local time with its offset, so that its first ten characters are the date. */
export const stamp = (at: Temporal.Instant | Temporal.ZonedDateTime): string =>
  (at instanceof Temporal.Instant ? at.toZonedDateTimeISO(zone) : at.withTimeZone(zone)).toString({
    timeZoneName: 'never',
    smallestUnit: 'millisecond',
  })
