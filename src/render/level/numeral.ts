const digits = '零一二三四五六七八九'

/** Reads a Chinese numeral up to 九百九十九; undefined for what is none. */
export function chineseNumber(written: string): number | undefined {
  const found = /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(
    written,
  )
  if (!found || written === '') return undefined
  const [, hundreds, tens, ten, ones] = found
  const value = (digit: string | undefined) => (digit === undefined ? 0 : digits.indexOf(digit))
  return value(hundreds) * 100 + (ten === undefined ? 0 : tens === undefined ? 10 : value(tens) * 10) + value(ones)
}
