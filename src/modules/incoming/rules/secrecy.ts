import { fails, holds, pending, rule } from '#kernel'

/** 密级 as it is marked on a carrier (保密法实施条例19条): alone on its line, in brackets, after 密级, or with its period after the star. */
const level = '(?:绝\\s*密|机\\s*密|秘\\s*密)'
const marking = new RegExp(
  [
    `${level}\\s*[★☆*＊]`,
    `[★☆]\\s*${level}`,
    `[【〔（(\\[［]\\s*${level}\\s*(?:级|件)?\\s*[】〕）)\\]］]`,
    `密\\s*级\\s*[:：]?\\s*${level}`,
    `(?:^|\\n)\\s*${level}\\s*(?:级|件)?\\s*(?:$|\\n)`,
    `\\b(?:TOP SECRET|CLASSIFIED)\\b`,
  ].join('|'),
  'u',
)

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(texts)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

/** The marking that a text carries, if any. */
export const markingIn = (value: unknown): string | undefined =>
  texts(value)
    .map((text) => marking.exec(text)?.[0].trim())
    .find(Boolean)

/** What is marked as a state secret is refused at the door, wherever in an entry it stands (保守国家秘密法31条). The refusal repeats nothing of it. */
export const unmarked = rule<unknown>('secrecy.keep', (input) => {
  if (input === undefined) return pending()
  if (markingIn(input) === undefined) return holds()
  return fails({
    says: {
      zh: '填写内容带有国家秘密标志：本系统不得存储、处理国家秘密',
      en: 'The entry carries a classification marking: this system neither stores nor handles state secrets',
    },
    wayOut: {
      zh: '删去有关内容，按机要渠道办理；需要在此留痕的，用「登记另处保管件」只记机要登记号、日期和存放处',
      en: 'Take it out and use the confidential channel; a neutral stub may note its reference, date and place',
    },
  })
})
