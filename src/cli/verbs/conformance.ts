import { conformance as conformanceOf, conformanceLines } from '#docs'
import { civil } from '#kernel'
import { date, readArguments, UsageError } from '../arguments.ts'
import { databaseOptions, databaseUsage, whereOf } from '../where.ts'
import type { Verb } from '../verb.ts'

export const conformance: Verb = {
  name: 'conformance',
  usage: `[--from DATE] [--to DATE] [--json] ${databaseUsage}`,
  about: 'how each norm was kept in a period (this year, unless given) / 规则执行情况',
  run: async (args, { app, io }) => {
    const { options } = readArguments(args, { from: 'text', to: 'text', json: 'flag', ...databaseOptions }, [])
    const opened = await app.open(whereOf(options))
    try {
      const today = civil(opened.government.clock.now()).toPlainDate()
      const to = options.to === undefined ? today : date('--to', options.to)
      const from = options.from === undefined ? to.with({ month: 1, day: 1 }) : date('--from', options.from)
      if (Temporal.PlainDate.compare(from, to) > 0) throw new UsageError(`--from lies after --to: ${from.toString()}`)
      const report = await conformanceOf(opened.government, { from, to })
      if (options.json) io.out(JSON.stringify(report, null, 2))
      else conformanceLines(report).forEach(io.out)
      return 0
    } finally {
      await opened.close()
    }
  },
}
