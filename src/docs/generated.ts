import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Registry } from '#kernel'
import { loadInterpretations, type Rulebook } from '#rulebook'
import { articlePages } from './article-pages.ts'
import { modulePages } from './module-pages.ts'
import { normCoverage } from './norm-coverage.ts'

/** Folders that hold nothing but generated pages. */
export const generatedFolders = ['docs/articles', 'docs/modules'] as const

/** Every generated page by its path. A test fails where the files in the checkout differ. */
export function generatedDocs(registry: Registry, rulebook: Rulebook, root: string): ReadonlyMap<string, string> {
  const register = join(root, `rulebooks/${rulebook.id}.interpretations.yaml`)
  const interpretations = existsSync(register) ? loadInterpretations(register, rulebook) : []
  return new Map([
    ...articlePages(rulebook, normCoverage(registry, rulebook, root), interpretations),
    ...modulePages(registry, rulebook, root),
  ])
}
