const degree = '[绝機机秘]\\s*[密]'
// 机密★1年, 【秘密】, 密级：绝密, or a line of its own. 国家秘密 and 商业秘密 in a sentence are words, not markings.
const markings = [
  new RegExp(`${degree}\\s*[★☆*]`),
  new RegExp(`密\\s*级\\s*[:：]?\\s*${degree}`),
  new RegExp(`[【\\[〔［]\\s*${degree}\\s*[】\\]〕］]`),
  new RegExp(`(?:^|\\n)\\s*${degree}\\s*(?=$|\\n)`),
  /(?:^|\n)\s*[（(]\s*[绝机秘]\s*密\s*[）)]\s*(?=$|\n)/,
]

/**
 * The classified marking that stands in a text, or undefined. This system holds no state secrets (work rules article 77,
 * 保守国家秘密法): whoever takes a text in refuses it with what is found here.
 */
export function classifiedMarking(text: string): string | undefined {
  return markings.map((marking) => marking.exec(text)?.[0].trim()).find((found) => found !== undefined)
}
