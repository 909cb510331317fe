/** The only place that reads the time of the machine. Everything else is handed a clock, so tests and scenarios set their own. */
export type Clock = { now(): Temporal.Instant }

export const zone = 'Asia/Shanghai'

/** To the millisecond: PostgreSQL keeps microseconds, and a journal entry has to be read back as it was hashed. */
export const systemClock: Clock = {
  now: () => Temporal.Now.instant().round({ smallestUnit: 'millisecond', roundingMode: 'trunc' }),
}

/** A clock that runs `offset` ahead of another: the demonstration moves it on, never back. */
export function shiftedClock(
  base: Clock,
  offset: Temporal.Duration,
): Clock & { shift(by: Temporal.Duration): void; offset(): Temporal.Duration } {
  let ahead = offset.round({ largestUnit: 'hours' })
  return {
    now: () => base.now().add(ahead),
    shift: (by) => {
      ahead = ahead.add(by.round({ largestUnit: 'hours', relativeTo: base.now().toZonedDateTimeISO(zone) }))
    },
    offset: () => ahead,
  }
}

/** A clock that stands still until it is set: scenarios and tests. */
export function standingClock(start: Temporal.Instant): Clock & { set(to: Temporal.Instant): void } {
  let at = start
  return {
    now: () => at,
    set: (to) => {
      at = to
    },
  }
}

export const civil = (at: Temporal.Instant): Temporal.ZonedDateTime => at.toZonedDateTimeISO(zone)
