import { inputSchema, type Registry } from '#kernel'
import type { Lapse, NormId, Rulebook, Text } from '#rulebook'
import { commandSources } from './command-sources.ts'

export type CommandEntry = {
  readonly name: string
  readonly title: Text
  /** JSON Schema, draft 2020-12. */ readonly input: unknown
  readonly by: Text
  readonly norms: readonly NormId[]
}
export type KindEntry = {
  readonly kind: string
  readonly title: Text
  readonly stages: readonly string[]
  readonly commands: readonly CommandEntry[]
  readonly deadlines: readonly { readonly norm: NormId; readonly owes: Text; readonly lapse: Lapse }[]
  readonly views: readonly string[]
}

/** Every kind with its commands: what `zhenggui catalogue --json` prints. Norms are those of the rules and of who may act. */
export function catalogue(
  registry: Registry,
  rulebook: Rulebook,
  root: string,
): { readonly kinds: readonly KindEntry[] } {
  const sources = commandSources(root)
  const kinds = registry.kinds.map((kind): KindEntry => {
    const procedure = registry.procedure(kind)!
    return {
      kind,
      title: procedure.title,
      stages: Object.keys(procedure.stages),
      commands: procedure.commands.map((command) => ({
        name: command.name,
        title: command.title,
        input: inputSchema(command.input),
        by: command.who,
        norms: [...new Set([...(sources.get(command.name)?.norms ?? []), ...Object.keys(command.rules ?? {})])].filter(
          (norm) => rulebook.norms.has(norm),
        ),
      })),
      deadlines: Object.entries(procedure.owed ?? {}).map(([norm, owes]) => ({
        norm,
        owes,
        lapse: rulebook.norms.get(norm)?.lapse ?? 'remind',
      })),
      views: procedure.view
        ? [`GET /api/matters/${kind}/{id}`, `GET /api/matters/${kind}`]
        : [`GET /api/matters/${kind}`],
    }
  })
  return { kinds }
}
