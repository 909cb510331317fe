import { Fault, zone, type Calendar } from '#kernel'

const steps = { h: 'hours', m: 'minutes', d: 'days' } as const

/** Whether a step's time can only be told with the calendar. */
export const needsCalendar = ({
  at,
  wait,
}: {
  readonly at?: string | undefined
  readonly wait?: string | undefined
}): boolean => at?.length === 10 || (wait?.endsWith('wd') ?? false)

/** `2026-03-02T09:00` in Asia/Shanghai; a date alone is the opening of business. */
export function momentOf(written: string, calendar: Pick<Calendar, 'opens'> | undefined): Temporal.Instant {
  if (written.length === 10) return given(calendar).opens(Temporal.PlainDate.from(written)).toInstant()
  return Temporal.PlainDateTime.from(written.replace(' ', 'T')).toZonedDateTime(zone).toInstant()
}

/** 3wd: the close of business of the third working day after today · 5d, 2h, 30m: that much later, by the clock. */
export function afterWait(
  wait: string,
  now: Temporal.Instant,
  calendar: Pick<Calendar, 'add' | 'closes'> | undefined,
): Temporal.Instant {
  const [, count, unit] = /^(\d+)(wd|h|d|m)$/.exec(wait) as unknown as [string, string, 'wd' | keyof typeof steps]
  const here = now.toZonedDateTimeISO(zone)
  if (unit === 'wd')
    return given(calendar)
      .closes(given(calendar).add(here.toPlainDate(), Number(count)).date)
      .toInstant()
  return here.add({ [steps[unit]]: Number(count) }).toInstant()
}

function given<C>(calendar: C | undefined): C {
  if (!calendar) throw new Fault('This time can only be told with the calendar')
  return calendar
}
