import type { Language } from '../preferences.ts'

const zone = 'Asia/Shanghai'
const locale = { zh: 'zh-CN', en: 'en-GB' } as const

const formats = {
  /** 10月12日 */
  day: { month: 'short', day: 'numeric' },
  /** 2026年10月12日 */
  date: { year: 'numeric', month: 'short', day: 'numeric' },
  /** 2026年10月12日星期一 */
  fullDate: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  /** 10月12日 09:12 */
  moment: { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  fullMoment: { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  weekday: { weekday: 'short' },
  month: { year: 'numeric', month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

export type DateStyle = keyof typeof formats
const made = new Map<string, Intl.DateTimeFormat>()

/** An ISO instant in Asia/Shanghai; a bare ISO date is that day whatever the zone. A local time YYYY-MM-DDTHH:mm is Asia/Shanghai. */
export function shownDate(iso: string, style: DateStyle, language: Language): string {
  const bare = /^\d{4}-\d\d-\d\d$/.test(iso)
  const local = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(iso)
  const key = `${style}/${language}/${bare}`
  const format =
    made.get(key) ??
    made
      .set(key, new Intl.DateTimeFormat(locale[language], { ...formats[style], timeZone: bare ? 'UTC' : zone }))
      .get(key)!
  const at = Date.parse(local ? `${iso}+08:00` : iso)
  return Number.isNaN(at) ? iso : format.format(at)
}

/** The civil date of an instant in Asia/Shanghai, ISO. */
export const civilDate = (iso: string): string =>
  /^\d{4}-\d\d-\d\d/.test(iso) && !/[zZ]$|[+-]\d\d:\d\d/.test(iso.slice(10))
    ? iso.slice(0, 10)
    : plain.format(Date.parse(iso))
const plain = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
