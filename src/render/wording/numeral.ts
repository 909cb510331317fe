const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 一 … 九十九, and beyond that the figure itself: nobody numbers a hundred sections in characters. */
export function chineseNumeral(n: number): string {
  if (n > 99) return String(n)
  const tens = Math.floor(n / 10)
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[n % 10]}`
}
