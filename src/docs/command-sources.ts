import { dirname } from 'node:path'
import type { NormId } from '#rulebook'
import { sourceFiles, type SourceFile } from './source-files.ts'

/** What can be read from a command's own file: one command, one file, found by its name. */
export type CommandSource = {
  readonly path: string
  /** Of those who may give it. */ readonly norms: readonly NormId[]
  readonly events: readonly string[]
}

const all = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[1]!)),
]
const normsIn = (text: string): string[] => all(text, /\bnorm: '([a-z0-9.-]+)'/g)
const wordsIn = (text: string): string[] => all(text, /\b([a-zA-Z]\w+)\b/g)

export function commandSources(root: string): ReadonlyMap<string, CommandSource> {
  const files = sourceFiles(root, ['src/modules', 'src/org'], '.ts').filter(({ path }) => !path.endsWith('.test.ts'))
  return new Map(
    files.flatMap((file) => {
      const [, name] = /\bname: '([a-z0-9-]+\.[a-z0-9-]+)'/.exec(file.text) ?? []
      return name === undefined || !file.path.includes('/commands/')
        ? []
        : [[name, readSource(file, grantsNear(file, files))] as const]
    }),
  )
}

function readSource({ path, text }: SourceFile, grants: ReadonlyMap<string, string>): CommandSource {
  // The fields of a command stand in one order: who may give it ends where its facts, rules or decision begin.
  const [, by = ''] = /\n  by\b([\s\S]*?)\n  (?:facts|rules|decide)\b/.exec(text) ?? []
  return { path, norms: grantNorms(by, grants, new Set()), events: all(text, /\btype: '([a-z0-9-]+\.[a-z0-9-]+)'/g) }
}

/** Who may act is often said by a name: its norms count, and those of the names that it is made of. */
function grantNorms(text: string, grants: ReadonlyMap<string, string>, seen: Set<string>): string[] {
  const named = wordsIn(text).filter((word) => grants.has(word) && !seen.has(word))
  named.forEach((word) => seen.add(word))
  return [...new Set([...normsIn(text), ...named.flatMap((word) => grantNorms(grants.get(word)!, grants, seen))])]
}

/** Everything exported beside the commands, in the folder above, by name. */
function grantsNear(command: SourceFile, files: readonly SourceFile[]): ReadonlyMap<string, string> {
  const home = dirname(dirname(command.path))
  return new Map(
    files
      .filter(({ path }) => dirname(path) === home || path === command.path)
      .flatMap(({ text }) =>
        [
          ...text.matchAll(
            /^(?:export )?(?:const|function) (\w+)([\s\S]*?)(?=^(?:export |const |function |type |\/\*\*)|(?![\s\S]))/gm,
          ),
        ].map(([, name, body]) => [name!, body!] as const),
      ),
  )
}
