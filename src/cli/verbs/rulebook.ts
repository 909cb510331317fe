import { readFileSync } from 'node:fs'
import { articleName, checkRulebook, describeProblem, placeInstrumentText } from '#rulebook'
import { existingFile, readArguments } from '../arguments.ts'
import { databaseOptions, databaseUsage, whereOf } from '../where.ts'
import type { Verb } from '../verb.ts'

export const rulebookCheck: Verb = {
  name: 'rulebook check',
  usage: 'FILE',
  about: 'validates a rulebook: errors by line, norm and field / 校验规则库',
  run: (args, { io }) => {
    const { given } = readArguments(args, {}, ['FILE'])
    const checked = checkRulebook(readFileSync(existingFile('FILE', given[0]), 'utf8'), given[0])
    if ('problems' in checked) {
      for (const problem of checked.problems) io.err(`${describeProblem(problem)} (${problem.says.zh})`)
      return 1
    }
    const { rulebook } = checked
    io.out(
      `${rulebook.id}：${rulebook.instrument.title} ${rulebook.instrument.number}，${rulebook.chapters.length} 章，${rulebook.norms.size} 条规范，无误 (no problems)`,
    )
    return 0
  },
}

export const rulebookText: Verb = {
  name: 'rulebook text',
  usage: `FILE [--rulebook ID] [--import ${databaseUsage}]`,
  about:
    'places the official text by article and says what it could not place; --import keeps it beside the norms / 官方文本对照',
  run: async (args, { app, io }) => {
    const { options, given } = readArguments(args, { rulebook: 'text', import: 'flag', ...databaseOptions }, ['FILE'])
    const rulebook = app.rulebook(options.rulebook)
    const placed = placeInstrumentText(readFileSync(existingFile('FILE', given[0]), 'utf8'), rulebook)
    io.out(`${rulebook.id}：找到 ${placed.chapters.length} 章、${placed.articles.size} 条`)
    for (const { line, text } of placed.unplaced) io.out(`  第 ${line} 行未能归入：${text.slice(0, 60)}`)
    if (placed.missing.length) io.out(`  文本中没有：${placed.missing.map(articleName).join('、')}`)
    if (options.import) {
      const opened = await app.open(whereOf(options))
      try {
        await app.keepText(opened.government, rulebook, placed)
      } finally {
        await opened.close()
      }
      io.out('已导入，显示在各条规范旁')
    }
    return placed.missing.length ? 1 : 0
  },
}
