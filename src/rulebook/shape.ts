import { z } from 'zod'
import type { Text } from './text.ts'

export type ShapeIssue = { readonly path: readonly PropertyKey[]; readonly says: Text }

const { localeError: inChinese } = z.locales.zhCN()
const { localeError: inEnglish } = z.locales.en()

/** What a schema has against a value, field by field and in both languages. Parse with `reportInput: true`, or missing fields look like wrong ones. */
export function shapeIssues(error: z.core.$ZodError | undefined): ShapeIssue[] {
  return (error?.issues ?? []).flatMap((issue): ShapeIssue[] => {
    if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, says: shapeText(issue) }]
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      says: { zh: '没有这一项', en: 'There is no such field' },
    }))
  })
}

/** One issue, in both languages. */
export function shapeText(found: z.core.$ZodIssue): Text {
  const issue = found as z.core.$ZodRawIssue
  if (issue.code === 'invalid_type' && issue.input === undefined) return { zh: '缺少此项', en: 'Missing' }
  if (issue.code === 'invalid_format' && issue['format'] === 'regex')
    return { zh: '写法不对', en: 'Not written as it should be' }
  return { zh: sentence(inChinese(issue)), en: sentence(inEnglish(issue)) }
}

const sentence = (said: ReturnType<typeof inEnglish>): string =>
  typeof said === 'string' ? said : (said?.message ?? '')
