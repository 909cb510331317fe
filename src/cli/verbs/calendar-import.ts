import { readFileSync } from 'node:fs'
import { civil, parseNotice } from '#kernel'
import { existingFile, readArguments } from '../arguments.ts'
import { databaseOptions, databaseUsage, whereOf } from '../where.ts'
import type { Verb } from '../verb.ts'

const local = (instant: string | null): string =>
  instant === null ? '—' : civil(Temporal.Instant.from(instant)).toPlainDateTime().toString({ smallestUnit: 'minute' })

export const calendarImport: Verb = {
  name: 'calendar import',
  usage: `FILE [--dry-run] ${databaseUsage}`,
  about: "a year's holiday notice; says which open deadlines move, --dry-run only says it / 导入放假通知",
  run: async (args, { app, io }) => {
    const { options, given } = readArguments(args, { 'dry-run': 'flag', ...databaseOptions }, ['FILE'])
    const source = readFileSync(existingFile('FILE', given[0]), 'utf8')
    const parsed = parseNotice(source, given[0])
    if ('problems' in parsed) {
      for (const problem of parsed.problems)
        io.err(`${problem.file} ${problem.field}: ${problem.says.en} (${problem.says.zh})`)
      return 1
    }
    const moved = await app.importNotice(whereOf(options), source, parsed.notice, options['dry-run'] ?? false)
    for (const d of moved)
      io.out(`${d.kind}/${d.id} ${d.key}：${local(d.from)} → ${local(d.to)}${d.provisional ? ' (暂定)' : ''}`)
    io.out(`${parsed.notice.notice.number}：${options['dry-run'] ? '将移动' : '移动'} ${moved.length} 项时限`)
    return 0
  },
}
