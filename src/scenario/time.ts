import { zone, type Calendar } from '#kernel'

const steps = { h: 'hours', m: 'minutes', d: 'days' } as const

/** `2026-03-02T09:00` in Asia/Shanghai; a date alone is the opening of business. */
export function momentOf(written: string, calendar: Pick<Calendar, 'opens'>): Temporal.Instant {
  if (written.length === 10) return calendar.opens(Temporal.PlainDate.from(written)).toInstant()
  return Temporal.PlainDateTime.from(written.replace(' ', 'T')).toZonedDateTime(zone).toInstant()
}

/** 3wd: the close of business of the third working day after today · 5d, 2h, 30m: that much later, by the clock. */
export function afterWait(wait: string, now: Temporal.Instant, calendar: Pick<Calendar, 'add' | 'closes'>): Temporal.Instant {
  const [, count, unit] = /^(\d+)(wd|h|d|m)$/.exec(wait) as unknown as [string, string, 'wd' | keyof typeof steps]
  const here = now.toZonedDateTimeISO(zone)
  if (unit === 'wd') return calendar.closes(calendar.add(here.toPlainDate(), Number(count)).date).toInstant()
  return here.add({ [steps[unit]]: Number(count) }).toInstant()
}
