import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** The linter silently checks nothing when it is set up wrongly: each rule we lean on is proved by what it must see. */
const planted: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'import(no-default-export)': ['src/kernel/default.ts', 'export default 1\n'],
  'import(no-cycle)': ['src/kernel/ring.ts', `import { other } from './other.ts'\nexport const ring = () => other\n`],
  'typescript(no-floating-promises)': [
    'src/kernel/floating.ts',
    'const later = async () => 1\nexport const start = () => {\n  later()\n}\n',
  ],
  'typescript(switch-exhaustiveness-check)': [
    'src/kernel/switch.ts',
    `export const name = (stage: 'open' | 'closed') => {\n  switch (stage) {\n    case 'open':\n      return 1\n  }\n  return 2\n}\n`,
  ],
  'eslint(no-restricted-imports)': [
    'src/modules/topics/screens/Screen.tsx',
    `import { x } from '#kernel'\nexport const y = x\n`,
  ],
  'vitest(no-focused-tests)': [
    'src/kernel/focused.test.ts',
    `import { it, expect } from 'vitest'\nit.only('x', () => expect(1).toBe(1))\n`,
  ],
  'vitest(no-disabled-tests)': [
    'src/kernel/disabled.test.ts',
    `import { it, expect } from 'vitest'\nit.skip('x', () => expect(1).toBe(1))\n`,
  ],
}
const lawful: readonly (readonly [path: string, text: string])[] = [
  ['src/kernel/other.ts', `import { ring } from './ring.ts'\nexport const other = () => ring\n`],
  ['src/modules/topics/screens/Lawful.tsx', `import type { X } from '#kernel'\nexport const y = (x: X) => x\n`],
  ['vite.config.ts', 'export default {}\n'],
]

const root = fileURLToPath(new URL('../../', import.meta.url))
let folder: string
let seen: readonly string[]

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhenggui-lint-'))
  for (const file of ['.oxlintrc.json', 'tsconfig.json']) cpSync(join(root, file), join(folder, file))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const [path, text] of [...Object.values(planted), ...lawful]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--format=json'], {
    cwd: folder,
    encoding: 'utf8',
  })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] }
  seen = diagnostics.map(({ code, filename }) => `${filename} ${code}`)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

it.each(Object.entries(planted))('%s is seen', (rule, [path]) => {
  expect(seen).toContain(`${path} ${rule}`)
})

it('lawful files are let through', () => {
  const allowed = new Set(lawful.map(([path]) => path))
  expect(seen.filter((line) => allowed.has(line.split(' ')[0]!) && !line.endsWith('import(no-cycle)'))).toEqual([])
})
