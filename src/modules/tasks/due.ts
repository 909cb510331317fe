import { fails, type Surroundings, type Verdict } from '#kernel'

/** A date that falls on a day off is met on the next working day (民法典203条). */
export const lastDay = (due: string, { calendar }: Pick<Surroundings, 'calendar'>): string =>
  calendar.rollForward(Temporal.PlainDate.from(due)).date.toString()

/** A new date lies ahead, and later than the one that it replaces. */
export function badDue(
  field: string,
  due: string,
  than: string | undefined,
  { today }: Pick<Surroundings, 'today'>,
): Verdict | undefined {
  const facts = { due, today: today.toString(), than: than ?? '' }
  if (due < today.toString())
    return fails({
      field,
      facts,
      says: { zh: '{due}已经过去', en: '{due} is past' },
      wayOut: { zh: '填写以后的日期', en: 'Enter a later date' },
    })
  if (than !== undefined && due <= than)
    return fails({
      field,
      facts,
      says: { zh: '{due}不晚于现在的时限{than}', en: '{due} is not later than {than}' },
      wayOut: { zh: '填写更晚的日期', en: 'Enter a later date' },
    })
  return undefined
}
