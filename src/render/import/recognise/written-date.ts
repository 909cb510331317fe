const digits = '〇一二三四五六七八九'
const arabic = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日$/
const chinese =
  /^([〇○Ｏ零一二三四五六七八九]{4})年[〇○零]?([一二三四五六七八九十]{1,2})月[〇○零]?([一二三四五六七八九十]{1,3})日$/
const dotted = /^(\d{4})[.\-/](\d{1,2})[.\-/](\d{1,2})$/

/** Reads a date as papers carry it, 2022年3月10日 or 二〇二二年三月十日; ISO, or undefined where it is none or no day of the calendar. */
export function writtenDate(text: string): string | undefined {
  const written = text.normalize('NFKC').replace(/\s/g, '')
  const [, year, month, day] = arabic.exec(written) ?? dotted.exec(written) ?? fromChinese(written) ?? []
  if (year === undefined) return undefined
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (m < 1 || m > 12 || d < 1 || d > daysOf(y, m)) return undefined
  const two = (n: number) => String(n).padStart(2, '0')
  return `${year}-${two(m)}-${two(d)}`
}

// Spelt out, as this runs in the browser too, where not every one has Temporal yet.
const daysOf = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** A line that is meant as a date, whether or not there is such a day. */
export const looksLikeDate = (text: string): boolean => {
  const written = text.normalize('NFKC').replace(/\s/g, '')
  return (
    arabic.test(written) || dotted.test(written) || chinese.test(written) || /^\d{4}年\d{0,2}月\d{0,2}日$/.test(written)
  )
}

function fromChinese(written: string): readonly (string | undefined)[] | undefined {
  const [, year, month, day] = chinese.exec(written) ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  const inYear = [...year].map((c) => ('○Ｏ零'.includes(c) ? 0 : digits.indexOf(c))).join('')
  return [undefined, inYear, smallNumber(month), smallNumber(day)]
}

/** 一 to 三十一; 零 where it is none, which no month and no day has. */
function smallNumber(written: string): string {
  const [, tens = '', ten, ones = ''] = /^([一二三])?(十)?([一二三四五六七八九])?$/.exec(written) ?? []
  if (ten === undefined) return String(Math.max(0, digits.indexOf(tens || ones)))
  return String((tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones)))
}
