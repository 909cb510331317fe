import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { carriedRulebooks, registry, root } from '#app'
import { generatedDocs, generatedFolders } from '#docs'

test('docs/articles and docs/modules are as `zhenggui docs` writes them', () => {
  const pages = generatedDocs(registry, carriedRulebooks().at(-1)!, root)
  const stale = [...pages]
    .filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text)
    .map(([path]) => path)
  const left = generatedFolders
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => !pages.has(path))
  expect({ stale, left }, 'run ./zhenggui docs').toEqual({ stale: [], left: [] })
})
