import { zone } from '#kernel'

/**
 * A title that begins like a formula must stay a title when somebody opens the sheet or saves it as CSV
 * (OWASP, CSV injection).
 */
export const plainCell = (text: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text)

/** Local date and time, as offices write them in ledgers. */
export const localTime = (instant: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ')
