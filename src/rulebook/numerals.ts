const digits = '〇一二三四五六七八九'

/** 51 → 五十一, for 1–199: no set of Work Rules has more articles. */
export function toNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 199) throw new RangeError(`No numeral for ${n}: 1 to 199`)
  if (n >= 100) return `一百${n === 100 ? '' : n < 110 ? `零${digits[n - 100]}` : belowHundred(n - 100)}`
  return n < 20 ? belowHundred(n).replace(/^一十/, '十') : belowHundred(n)
}

const belowHundred = (n: number): string =>
  n < 10 ? digits[n]! : `${digits[Math.floor(n / 10)]}十${n % 10 === 0 ? '' : digits[n % 10]}`

/** 五十一, 51 and ５１ → 51; anything else, and whatever lies outside 1–199, → undefined. */
export function fromNumeral(written: string): number | undefined {
  const plain = written.normalize('NFKC').replace(/\s/g, '')
  if (/^\d{1,3}$/.test(plain)) return within(Number(plain))
  return numbers.get(plain.replaceAll('零', '〇').replace('百〇', '百零'))
}

const within = (n: number): number | undefined => (n >= 1 && n <= 199 ? n : undefined)

const numbers = new Map<string, number>()
for (let n = 1; n <= 199; n++) numbers.set(toNumeral(n), n)
