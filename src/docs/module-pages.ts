import type { Registry } from '#kernel'
import type { Rulebook } from '#rulebook'
import { articleName } from '#rulebook'
import { catalogue } from './catalogue.ts'
import { commandSources } from './command-sources.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|')
const generated = '<!-- Written by `zhenggui docs`; do not edit. -->'

/** docs/modules/KIND.md: command → who → norms → event, and the deadlines. */
export function modulePages(registry: Registry, rulebook: Rulebook, root: string): ReadonlyMap<string, string> {
  const sources = commandSources(root)
  const cited = (norm: string) => `\`${norm}\` ${articleName(rulebook.norms.get(norm)!.article)}`
  return new Map(
    catalogue(registry, rulebook, root).kinds.map(({ kind, title, stages, commands, deadlines }) => {
      const procedure = registry.procedure(kind)!
      const internal = new Set(procedure.commands.filter((command) => command.internal).map((command) => command.name))
      const rows = commands.map(({ name, title: said, by, norms }) => {
        const source = sources.get(name)
        const who = internal.has(name) ? '系统 System' : `${by.zh}<br>${by.en}`
        return `| [\`${name}\`](../../${source?.path ?? ''})<br>${said.zh} | ${cell(who)} | ${norms.map(cited).join('<br>')} | ${(source?.events ?? []).map((event) => `\`${event}\``).join('<br>')} |`
      })
      const owed = deadlines.map(
        ({ norm, owes, lapse }) => `| ${cited(norm)} | ${cell(`${owes.zh} ${owes.en}`)} | ${lapse} |`,
      )
      const page = [
        generated,
        `# ${title.zh} · ${title.en} (\`${kind}\`)`,
        `Stages: ${stages.map((stage) => `\`${stage}\` ${procedure.stages[stage]!.zh}`).join(' → ')}`,
        '',
        '| command | who | norms | events |',
        '|---|---|---|---|',
        ...rows,
        ...(owed.length ? ['', '| deadline | owed by | at lapse |', '|---|---|---|', ...owed] : []),
        '',
      ]
      return [`docs/modules/${kind}.md`, page.join('\n')] as const
    }),
  )
}
