import type { Step } from '#scenario'

/** Ten working days from a Monday; neither the weekend between them nor any holiday is one of them. */
export const days = [
  '2026-03-02',
  '2026-03-03',
  '2026-03-04',
  '2026-03-05',
  '2026-03-06',
  '2026-03-09',
  '2026-03-10',
  '2026-03-11',
  '2026-03-12',
  '2026-03-13',
] as const
export const morning = (day: number): string => `${days[day]}T09:00`

/** The number of a day; what lies outside the ten faults rather than counting for something. */
export function dayOf(local: string): number {
  const day = days.indexOf(local.slice(0, 10) as (typeof days)[number])
  if (day < 0) throw new Error(`${local} is none of the ten days`)
  return day
}

/** The next morning, up to a last day. */
export const nextDay = (at: string, last: number): Step[] => (dayOf(at) < last ? [{ at: morning(dayOf(at) + 1) }] : [])
