const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 一, 十二, 二十 … as headings are numbered; from 1 to 99. */
export function numeral(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[ones]}`
}
