import { catalogue as catalogueOf } from '#docs'
import { readArguments } from '../arguments.ts'
import type { Verb } from '../verb.ts'

export const catalogue: Verb = {
  name: 'catalogue',
  usage: '[--json]',
  about: 'every kind: stages, commands, deadlines, views / 事项目录',
  run: (args, { app, io }) => {
    const { options } = readArguments(args, { json: 'flag' }, [])
    const { kinds } = catalogueOf(app.registry, app.rulebook(), app.root)
    if (options.json) io.out(JSON.stringify({ kinds }, null, 2))
    else
      for (const kind of kinds) {
        io.out(`${kind.title.zh} (${kind.kind})：${kind.stages.join(' → ')}`)
        for (const command of kind.commands)
          io.out(
            `  ${command.name} ${command.title.zh} — ${command.by.zh}${command.norms.length ? `；${command.norms.join(' ')}` : ''}`,
          )
        for (const deadline of kind.deadlines)
          io.out(`  时限 ${deadline.norm} — ${deadline.owes.zh}；${deadline.lapse}`)
      }
    return 0
  },
}
