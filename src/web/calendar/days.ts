import type { CalendarView } from '../../org/contract.ts'

export type Marked = { readonly name: string; readonly off: boolean }
const pad = (n: number): string => String(n).padStart(2, '0')
const dayMs = 86_400_000

/** What the notices say of single days; a later notice overrides an earlier one. */
export function markedDays(notices: CalendarView['notices']): ReadonlyMap<string, Marked> {
  const marked = new Map<string, Marked>()
  for (const notice of notices.toSorted((a, b) => a.date.localeCompare(b.date)))
    for (const { date, name, off } of notice.days) marked.set(date, { name, off })
  return marked
}

/** 0 Monday … 6 Sunday. */
export const weekdayOf = (date: string): number => (Math.floor(Date.parse(date) / dayMs) + 3) % 7

export const daysOfMonth = (year: number, month: number): string[] => {
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${pad(month + 1)}-01`
  const length = (Date.parse(next) - Date.parse(`${year}-${pad(month)}-01`)) / dayMs
  return Array.from({ length }, (_, i) => `${year}-${pad(month)}-${pad(i + 1)}`)
}

export const isOff = (date: string, marked: ReadonlyMap<string, Marked>): boolean =>
  marked.get(date)?.off ?? weekdayOf(date) > 4
