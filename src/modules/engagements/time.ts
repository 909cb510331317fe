import { zone } from '#kernel'

type Span = { readonly starts: string; readonly ends: string }

/** Local time of Asia/Shanghai as an instant. */
export const instant = (local: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant()
export const dateOf = (local: string): Temporal.PlainDate => Temporal.PlainDate.from(local.slice(0, 10))
export const overlap = (a: Span, b: Span): boolean => a.starts < b.ends && b.starts < a.ends
/** With the offset, as the organisation keeps moments. */
export const stamped = (local: string): string => `${local.slice(0, 16)}:00+08:00`
export const common = (a: Span, b: Span): Span => ({
  starts: a.starts > b.starts ? a.starts : b.starts,
  ends: a.ends < b.ends ? a.ends : b.ends,
})
