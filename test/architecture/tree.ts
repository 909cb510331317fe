import { readFileSync, readdirSync } from 'node:fs'
import { join, posix, relative } from 'node:path'

/** What a source file imports. A plain `import { type A }` still loads the file at run time: only `import type` counts as a type. */
export type Import = {
  readonly specifier: string
  readonly typeOnly: boolean
  /** Path from the root, where it is a file of ours. */ readonly target: string | undefined
}

export type Source = {
  /** From the root, with slashes: `src/kernel/clock.ts`. */
  readonly path: string
  readonly text: string
  /** The text with comments blanked out, line by line the same. */
  readonly code: string
  readonly imports: readonly Import[]
}

/** A rule about the tree: what breaks it, one line each, beginning with the file. */
export type Fence = (sources: readonly Source[]) => readonly string[]

const folders = ['src', 'test', 'bench', 'scripts']
const skipped = new Set(['node_modules', 'dist'])

/** Every source file under the root. TypeScript 7 has no programmatic interface yet, so the fences read the text. */
export function readTree(root: string): readonly Source[] {
  return folders
    .flatMap((folder) => filesIn(join(root, folder)))
    .map((file) => {
      const path = relative(root, file).replaceAll('\\', '/')
      const text = readFileSync(file, 'utf8')
      const code = withoutComments(text)
      return { path, text, code, imports: importsOf(path, code) }
    })
}

function filesIn(folder: string): string[] {
  let entries
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesIn(path)
    return /\.(ts|tsx|mjs)$/.test(entry.name) ? [path] : []
  })
}

/** Strings are matched first, so that `//` inside one is no comment. */
const stringOrComment = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g

export function withoutComments(text: string): string {
  return text.replace(stringOrComment, (found) => (found.startsWith('/') ? found.replace(/[^\n]/g, ' ') : found))
}

const statement =
  /^\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|(typeof\s+)?\bimport\(\s*['"]([^'"]+)['"]/gm

export function importsOf(path: string, code: string): readonly Import[] {
  return [...code.matchAll(statement)].map(([, type, from, bare, typed, called]) => {
    const specifier = (from ?? bare ?? called)!
    return { specifier, typeOnly: Boolean(type ?? typed), target: targetOf(path, specifier) }
  })
}

function targetOf(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return posix.normalize(posix.join(posix.dirname(path), specifier))
  if (!specifier.startsWith('#')) return undefined
  return `src/${specifier.slice(1)}/index.ts`
}

export const isTest = ({ path }: Source): boolean =>
  /\.test\.tsx?$/.test(path) || path.startsWith('test/') || path.includes('/testing')
export const isScreen = ({ path }: { readonly path: string }): boolean =>
  path.startsWith('src/web/') || /^src\/modules\/[^/]+\/screens\//.test(path)

/** `kernel` of src/kernel/clock.ts; undefined outside src. */
export const roomOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1]
/** `topics` of src/modules/topics/state.ts. */
export const moduleOf = (path: string): string | undefined => /^src\/modules\/([^/]+)\//.exec(path)?.[1]
