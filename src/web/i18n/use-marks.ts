import { usePreferences } from '../preferences.ts'

const marks = {
  zh: { comma: '、', colon: '：', stop: '。', semicolon: '；' },
  en: { comma: ', ', colon: ': ', stop: '. ', semicolon: '; ' },
} as const

/** What stands between the members of a list, after a heading, between sentences. */
export const useMarks = () => marks[usePreferences().language]
