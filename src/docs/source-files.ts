import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

export type SourceFile = { readonly path: string; readonly text: string }

/** Files below some folders of the checkout whose names end so, by path from its root. A folder that is not there has none. */
export function sourceFiles(root: string, folders: readonly string[], ending: string): SourceFile[] {
  return folders.flatMap((folder) => {
    let names: string[]
    try {
      names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    } catch {
      return []
    }
    return names
      .filter((name) => name.endsWith(ending) && !name.includes('node_modules'))
      .sort()
      .map((name) => ({
        path: relative(root, join(root, folder, name)).replaceAll('\\', '/'),
        text: readFileSync(join(root, folder, name), 'utf8'),
      }))
  })
}
