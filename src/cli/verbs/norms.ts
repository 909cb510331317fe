import { normCoverage } from '#docs'
import { articleName } from '#rulebook'
import { readArguments } from '../arguments.ts'
import type { Verb } from '../verb.ts'

const states = { enforced: '已执行', nothing: '无可执行', open: '未建成' } as const

export const norms: Verb = {
  name: 'norms',
  usage: '[--json]',
  about:
    'every norm: where it is implemented and which tests prove it, or why there is nothing to enforce / 规范落实清单',
  run: (args, { app, io }) => {
    const { options } = readArguments(args, { json: 'flag' }, [])
    const all = normCoverage(app.registry, app.rulebook(), app.root)
    if (options.json) io.out(JSON.stringify(all, null, 2))
    else {
      for (const norm of all)
        io.out(
          `${articleName(norm.article)} ${norm.id}：${states[norm.state]}${norm.state === 'enforced' ? `（拒 ${norm.tests.refuses.length} 准 ${norm.tests.allows.length}）${norm.where.join(' ')}` : `（${norm.reason}）`}`,
        )
      io.out(
        Object.entries(states)
          .map(([state, zh]) => `${zh} ${all.filter((norm) => norm.state === state).length}`)
          .join('，'),
      )
    }
    return 0
  },
}
