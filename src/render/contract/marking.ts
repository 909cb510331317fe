/** 密级, with what stands behind it on a carrier (保密法实施条例 19). */
const degree = '(?:绝\\s*密|机\\s*密|秘\\s*密)'
const grade = `${degree}\\s*(?:级|件)?`

/** 机密★1年, 【秘密】, 密级：绝密, or a line of its own. 国家秘密, 商业秘密 and 秘密交换 in a sentence are words, not markings. */
const markings = [
  new RegExp(`${degree}\\s*[★☆*＊]`, 'u'),
  new RegExp(`[★☆]\\s*${degree}`, 'u'),
  new RegExp(`密\\s*级\\s*[:：]\\s*${degree}`, 'u'),
  new RegExp(`密\\s*级\\s*${degree}(?!\\p{Script=Han})`, 'u'),
  new RegExp(`[【\\[〔［]\\s*${grade}\\s*[】\\]〕］]`, 'u'),
  // In a title, in the name of a file; right behind 国家秘密 a round bracket explains the word.
  new RegExp(`(?<!秘密|密级|等级)[(（]\\s*${grade}\\s*[)）]`, 'u'),
  new RegExp(`(?:^|\\n)\\s*${grade}\\s*(?=$|\\n)`, 'u'),
  /\b(?:TOP SECRET|CLASSIFIED)\b/u,
] as const

/**
 * The classified marking that stands in a text, or undefined. This system holds no state secrets (work rules article 77,
 * 保守国家秘密法 31): whoever takes a text in refuses it with what is found here.
 */
export function classifiedMarking(text: string): string | undefined {
  return markings.map((marking) => marking.exec(text)?.[0].trim()).find((found) => found !== undefined)
}

const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : []

/** The first marking wherever in an entry it stands: in a field, in a list, in the name of a file. */
export const markingIn = (value: unknown): string | undefined =>
  texts(value)
    .map(classifiedMarking)
    .find((found) => found !== undefined)
