import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generatedDocs, generatedFolders } from '#docs'
import { readArguments } from '../arguments.ts'
import type { Verb } from '../verb.ts'

export const docs: Verb = {
  name: 'docs',
  usage: '',
  about: 'renews docs/articles and docs/modules / 更新文档',
  run: (args, { app, io }) => {
    readArguments(args, {}, [])
    const pages = generatedDocs(app.registry, app.rulebook(), app.root)
    for (const folder of generatedFolders) {
      mkdirSync(join(app.root, folder), { recursive: true })
      for (const name of readdirSync(join(app.root, folder)))
        if (!pages.has(`${folder}/${name}`)) rmSync(join(app.root, folder, name))
    }
    for (const [path, text] of pages) {
      mkdirSync(dirname(join(app.root, path)), { recursive: true })
      writeFileSync(join(app.root, path), text)
    }
    io.out(`${pages.size} 页`)
    return 0
  },
}
