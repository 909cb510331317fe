import { verifyJournal, verifySeals } from '#kernel'
import { readArguments } from '../arguments.ts'
import { databaseOptions, databaseUsage, whereOf } from '../where.ts'
import type { Verb } from '../verb.ts'

export const journalVerify: Verb = {
  name: 'journal verify',
  usage: databaseUsage,
  about:
    'replays every matter from the journal and checks the hash chains and seals; exit 1 on any difference / 核验日志',
  run: async (args, { app, io }) => {
    const { options } = readArguments(args, databaseOptions, [])
    const opened = await app.open(whereOf(options))
    try {
      const { matters, entries, differences } = await verifyJournal(opened.government)
      const seals = await verifySeals(opened.government)
      for (const { kind, id, seq, says } of differences)
        io.err(`${kind}/${id}${seq === undefined ? '' : ` #${seq}`}: ${says}`)
      for (const problem of seals.problems) io.err(problem)
      const wrong = differences.length + seals.problems.length
      io.out(`${matters} 个事项，${entries} 条日志，${seals.seals} 次封存：${wrong ? `${wrong} 处不符` : '全部相符'}`)
      return wrong ? 1 : 0
    } finally {
      await opened.close()
    }
  },
}
