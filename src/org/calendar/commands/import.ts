import { z } from 'zod'
import { fails, holds, parseNotice, pending, type Notice, type Verdict } from '#kernel'
import { command } from '../command.ts'
import type { CalendarState } from '../state.ts'

/** A notice of the State Council's General Office as it is published for a year, or one that amends it. */
export const importNotice = command({
  name: 'calendar.import',
  title: { zh: '导入放假通知', en: 'Import a holiday notice' },
  who: { zh: '系统管理员、办公室主任', en: 'System administrator or office director' },
  input: z.strictObject({
    notice: z.string().min(1).max(100_000).meta({
      title: '通知文件内容（JSON）',
      titleEn: 'The notice file as text (JSON)',
      widget: 'textarea',
      help: '先用试算查看哪些时限会变动 Try it first to see which deadlines move',
    }),
  }),
  stages: ['open'],
  by: () => [{ to: 'post:admin-system' }, { to: 'post:office-director' }],
  rules: {
    'system.input': ({ input, state }) => {
      if (!input) return pending()
      const parsed = parseNotice(input.notice, 'notice')
      return 'notice' in parsed ? fitting(state, parsed.notice) : named(parsed.problems)
    },
  },
  decide: ({ input, today }) => {
    const parsed = parseNotice(input.notice, 'notice')
    return 'notice' in parsed
      ? [{ type: 'calendar.imported', data: { notice: parsed.notice, on: today.toString() } }]
      : []
  },
})

const named = (problems: readonly { field: string; says: { zh: string; en: string } }[]): Verdict =>
  fails({
    field: ['notice', problems[0]?.field].filter(Boolean).join('.'),
    facts: {
      fields: problems.map((p) => p.field),
      problems: problems.map((p) => [p.field, p.says.zh].filter(Boolean).join('：')),
    },
    says: {
      zh: '通知文件有误：{problems}',
      en: `The notice is wrong: ${problems.map((p) => [p.field, p.says.en].filter(Boolean).join(': ')).join('; ')}`,
    },
    wayOut: { zh: '更正所列各项后重新导入', en: 'Correct these fields and import it again' },
  })

/** A year has one notice; another one for it says which it amends, and comes after it. */
export function fitting(state: CalendarState, notice: Notice): Verdict {
  const { year, notice: paper } = notice
  const wrong = (field: string, zh: string, en: string, wayOut: { zh: string; en: string }): Verdict =>
    fails({ field: `notice.${field}`, says: { zh, en }, wayOut, facts: { year, number: paper.number } })
  const known = state.notices.map((kept) => kept.notice)
  if (known.some((n) => n.notice.number === paper.number))
    return wrong('notice.number', '{number}已经导入', '{number} is there already', {
      zh: '无需再次导入',
      en: 'Nothing to import',
    })
  if (paper.amends === undefined)
    return known.some((n) => n.year === year)
      ? wrong(
          'notice.amends',
          '{year}年已有通知，须写明修改哪一件',
          '{year} has a notice already: say which one this amends',
          { zh: '在 notice.amends 填写被修改通知的文号', en: 'Enter its number under notice.amends' },
        )
      : holds()
  const before = known.find((n) => n.notice.number === paper.amends)
  if (!before)
    return wrong(
      'notice.amends',
      `没有被修改的通知${paper.amends}`,
      `The notice it amends, ${paper.amends}, is not there`,
      { zh: '先导入被修改的通知，或核对文号', en: 'Import that one first, or check the number' },
    )
  return paper.date < before.notice.date
    ? wrong('notice.date', '日期早于被修改的通知', 'It is dated before the notice that it amends', {
        zh: '核对日期',
        en: 'Check the date',
      })
    : holds()
}
