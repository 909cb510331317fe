import type { NormId } from '#rulebook'
import { sourceFiles, type SourceFile } from './source-files.ts'

const unique = (found: Iterable<RegExpExecArray>): string[] => [...new Set([...found].map((match) => match[1]!))]

/** What can be read from a command's own file: one command, one file, found by its name. */
export type CommandSource = { readonly path: string; readonly norms: readonly NormId[]; readonly events: readonly string[] }

export function commandSources(root: string): ReadonlyMap<string, CommandSource> {
  const files = sourceFiles(root, ['src/modules', 'src/org'], '.ts').filter(({ path }) => !path.endsWith('.test.ts'))
  return new Map(
    files.flatMap((file) => {
      const [, name] = /\bname: '([a-z0-9-]+\.[a-z0-9-]+)'/.exec(file.text) ?? []
      return name === undefined || !file.path.includes('/commands/') ? [] : [[name, readSource(file)] as const]
    }),
  )
}

const readSource = ({ path, text }: SourceFile): CommandSource => ({
  path,
  norms: unique(text.matchAll(/\bnorm: '([a-z0-9.-]+)'/g)),
  events: unique(text.matchAll(/\btype: '([a-z0-9-]+\.[a-z0-9-]+)'/g)),
})
