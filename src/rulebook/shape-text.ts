import { z } from 'zod'
import type { Text } from './text.ts'

const { localeError: inChinese } = z.locales.zhCN()
const { localeError: inEnglish } = z.locales.en()

/** What the schema has against a value, in both languages. The issue must carry its input (`reportInput`). */
export function shapeText(found: z.core.$ZodIssue): Text {
  const issue = found as z.core.$ZodRawIssue
  if (issue.code === 'invalid_type' && issue.input === undefined) return { zh: '缺少此项', en: 'Missing' }
  if (issue.code === 'invalid_format' && issue.format === 'regex') return { zh: '写法不对', en: 'Not written as it should be' }
  return { zh: sentence(inChinese(issue)), en: sentence(inEnglish(issue)) }
}

const sentence = (said: ReturnType<typeof inEnglish>): string => (typeof said === 'string' ? said : (said?.message ?? ''))
