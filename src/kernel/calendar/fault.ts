/** A question that no calendar can answer, or calendars that contradict each other: the message names the value and the reason. */
export class CalendarFault extends Error {
  override readonly name = 'CalendarFault'
}
