import { useDates } from '../i18n/use-say.ts'
import type { DateStyle } from '../i18n/dates.ts'

/** A date or moment for people and machines; the whole of it on hovering. */
export function When({
  at,
  style = 'moment',
  className,
}: {
  readonly at: string
  readonly style?: DateStyle
  readonly className?: string
}) {
  const date = useDates()
  return (
    <time dateTime={at} title={date(at, at.length > 10 ? 'fullMoment' : 'fullDate')} className={className}>
      {date(at, style)}
    </time>
  )
}
