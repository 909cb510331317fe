const numerals = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
/** 1 … 19, as chapters are numbered. */
export const numeral = (n: number): string => (n <= 10 ? numerals[n]! : n < 20 ? `十${numerals[n - 10]}` : String(n))
