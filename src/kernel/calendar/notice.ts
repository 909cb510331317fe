import { z } from 'zod'
import { shapeIssues, type Text } from '#rulebook'
import { firstYear, lastYear } from './day.ts'

/**
 * One notice of the State Council's General Office on the holidays of a year, in the shape of the holiday-cn project
 * (`year`, `papers`, `days`), with the notice it rests on. A later notice that `amends` an earlier one overrides its days.
 */
export type Notice = {
  readonly year: number
  readonly notice: {
    /** 国办发明电〔2021〕11号 */
    readonly number: string
    /** ISO date of issue. */
    readonly date: string
    /** Whether the notice itself was read: in its text, where it is quoted, or not (待核). */
    readonly checked: boolean | 'secondary'
    /** Number of the notice that this one changes. */
    readonly amends?: string | undefined
  }
  /** Where the data come from, with licence. */
  readonly source: string
  readonly papers: readonly string[]
  /** Days off, and weekend days worked (isOffDay: false). */
  readonly days: readonly { readonly name: string; readonly date: string; readonly isOffDay: boolean }[]
}

export type NoticeProblem = { readonly file: string; readonly field: string; readonly says: Text }

const words = z.string().trim().min(1).max(300)
export const noticeSchema = z.strictObject({
  year: z.int().min(firstYear).max(lastYear),
  notice: z.strictObject({
    number: words,
    date: z.iso.date(),
    checked: z.union([z.boolean(), z.literal('secondary')]),
    amends: words.optional(),
  }),
  source: words,
  papers: z.array(z.url()),
  days: z
    .array(z.strictObject({ name: words, date: z.iso.date(), isOffDay: z.boolean() }))
    .min(1)
    .max(200),
})

/** Reads a notice, or says everything that is wrong with it by field. `file` is only named. */
export function parseNotice(source: string, file: string): { notice: Notice } | { problems: NoticeProblem[] } {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch (error) {
    return {
      problems: [
        { file, field: '', says: { zh: `不是有效的 JSON：${String(error)}`, en: `Not valid JSON: ${String(error)}` } },
      ],
    }
  }
  return checkNotice(value, file)
}

/** As `parseNotice`, of a value that is no longer JSON. */
export function checkNotice(value: unknown, file: string): { notice: Notice } | { problems: NoticeProblem[] } {
  const parsed = noticeSchema.safeParse(value, { reportInput: true })
  const problems = parsed.success
    ? misplaced(parsed.data)
    : shapeIssues(parsed.error).map(({ path, says }) => ({ field: path.join('.'), says }))
  if (problems.length > 0 || !parsed.success) return { problems: problems.map((p) => ({ file, ...p })) }
  return { notice: parsed.data }
}

type Found = Omit<NoticeProblem, 'file'>

/** A year's notice reaches into the December before it (元旦), and its make-up days may fall in the January after. */
function misplaced({ year, days }: Notice): Found[] {
  const seen = new Map<string, number>()
  return days.flatMap(({ date }, i): Found[] => {
    const field = `days.${i}.date`
    const first = seen.get(date)
    seen.set(date, first ?? i)
    if (first !== undefined)
      return [
        {
          field,
          says: { zh: `${date} 重复，已见于 days.${first}`, en: `${date} is given twice, first in days.${first}` },
        },
      ]
    if (date >= `${year - 1}-12-01` && date <= `${year + 1}-01-31`) return []
    return [{ field, says: { zh: `${date} 不属于 ${year} 年`, en: `${date} does not belong to ${year}` } }]
  })
}
