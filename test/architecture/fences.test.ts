import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { clock } from './fences/clock.ts'
import { classes, defaultExports, wholeNames } from './fences/code.ts'
import { names, size } from './fences/files.ts'
import { modules } from './fences/modules.ts'
import { purpose } from './fences/purpose.ts'
import { rooms } from './fences/rooms.ts'
import { contracts, screens } from './fences/screens.ts'
import { readTree, type Fence } from './tree.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const tree = readTree(root)

/** `path: text` of a file, or `path` alone for an empty one. */
type Planted = readonly [path: string, text: string]
const many = (count: number, line = '//\n'): string => line.repeat(count)

type Case = {
  readonly fence: Fence
  /** Each breaks the fence once, alone or beside others. */
  readonly broken: readonly Planted[]
  readonly beside?: readonly Planted[]
  /** What the complaint names, if not the file. */
  readonly names?: string
  readonly kept: readonly Planted[]
}
const short = 'bcdefghijkl'.split('').map((name): Planted => [`src/kernel/${name}.ts`, many(1)])

const fences: Readonly<Record<string, Case>> = {
  rooms: {
    fence: rooms,
    broken: [
      ['src/kernel/a.ts', `import { x } from '#org'`],
      ['src/rulebook/a.ts', `import type { Tables } from '#db'`],
      ['src/db/a.ts', `const { x } = await import('#kernel')`],
      ['src/org/a.ts', `import {\n  x,\n  y,\n} from '#modules/topics'`],
      ['src/modules/topics/a.ts', `export * from '#http'`],
      ['src/modules/topics/b.ts', `import { x } from '#app'`],
      ['src/http/a.ts', `import '#app'`],
      ['src/org/b.ts', `import { x } from '../kernel/clock.ts'`],
      ['src/kernel/b.ts', `import { x } from '../../test/contract/database.ts'`],
      ['src/newroom/a.ts', ''],
    ],
    kept: [
      ['src/kernel/a.ts', `import { x } from '#db'\nimport { y } from './b.ts'\n// import { z } from '#org'`],
      ['src/org/a.ts', `import { x } from '#kernel'`],
      ['src/app/a.ts', `import { x } from '#http'\nimport { y } from 'hono'`],
      ['src/kernel/b.ts', `const say = "import { x } from '#org'"`],
    ],
  },
  modules: {
    fence: modules,
    broken: [
      ['src/modules/tasks/a.ts', `import { x } from '#modules/topics'`],
      ['src/modules/minutes/a.ts', `import { x } from '../meetings/state.ts'`],
      ['src/modules/minutes/screens/A.tsx', `import { x } from '../../meetings/contract/word.ts'`],
      ['src/modules/minutes/b.ts', `import type { X } from '#modules/meetings/contract'`],
      ['src/http/a.ts', `import { x } from '#modules/topics/state'`],
    ],
    kept: [
      ['src/modules/minutes/a.ts', `import { x } from '#modules/meetings'\nimport { y } from './state.ts'`],
      ['src/app/a.ts', `import { x } from '#modules/topics'`],
      ['src/modules/minutes/screens/A.tsx', `import { x } from '../../meetings/contract.ts'`],
    ],
  },
  screens: {
    fence: screens,
    broken: [
      ['src/modules/topics/screens/A.tsx', `import { x } from '#kernel'`],
      ['src/modules/topics/screens/B.tsx', `import { type X } from '../state.ts'`],
      ['src/modules/topics/screens/C.tsx', `import { x } from '../../meetings/screens/A.tsx'`],
      ['src/modules/minutes/screens/D.tsx', `import { x } from '../../meetings/contract/word.ts'`],
      ['src/web/a.ts', `import { x } from '../http/app.ts'`],
      ['src/web/b.ts', `import { readFile } from 'node:fs/promises'`],
      ['src/web/c.ts', `const { x } = await import('../kernel/clock.ts')`],
    ],
    kept: [
      [
        'src/modules/topics/screens/A.tsx',
        `import { x } from '../contract.ts'\nimport type { X } from '#kernel'\nimport { y } from '../../../web/parts/Lamp.tsx'`,
      ],
      [
        'src/web/router.tsx',
        `import { X } from '../modules/topics/screens/A.tsx'\nimport { shapes } from '../http/contract/index.ts'`,
      ],
    ],
  },
  contracts: {
    fence: contracts,
    broken: [
      ['src/modules/topics/contract.ts', `import { x } from './state.ts'`],
      ['src/modules/topics/contract/words.ts', `import { x } from '#kernel'`],
      ['src/http/contract/a.ts', `import { x } from 'node:crypto'`],
    ],
    kept: [
      [
        'src/modules/topics/contract.ts',
        `import * as z from 'zod'\nimport type { Text } from '#rulebook'\nexport * from './contract/words.ts'`,
      ],
    ],
  },
  clock: {
    fence: clock,
    broken: [
      ['src/kernel/deadline.ts', 'const now = Date.now()'],
      ['src/org/a.ts', 'const now = new Date( )'],
      ['src/modules/topics/a.ts', 'const day = new Date(2026, 2, 2)'],
      ['src/http/a.ts', 'const now = Temporal.Now.instant()'],
    ],
    kept: [
      ['src/kernel/clock.ts', 'Temporal.Now.instant()'],
      ['src/kernel/a.ts', '// never Date.now()\nconst at = clock.now()'],
      ['src/web/a.ts', 'const shown = new Date()'],
    ],
  },
  'size, one file': {
    fence: size,
    broken: [['src/kernel/a.ts', many(501)]],
    beside: short,
    kept: [['src/kernel/a.ts', many(500)], ...short],
  },
  'size, the middle': {
    fence: size,
    broken: [['src/kernel/a.ts', many(100)]],
    names: 'the median file has 100 lines',
    kept: [['src/kernel/a.ts', many(99)]],
  },
  'size, one in ten': {
    fence: size,
    broken: [['src/kernel/a.ts', many(301)]],
    beside: short.slice(0, 9),
    names: 'one file in ten has 301 lines',
    kept: [['src/kernel/a.ts', many(300)], ...short.slice(0, 9)],
  },
  names: {
    fence: names,
    broken: [
      'src/kernel/utils.ts',
      'src/http/helpers/a.ts',
      'src/org/types.ts',
      'src/web/common/A.tsx',
      'src/kernel/Clock.ts',
      'src/kernel/my_file.ts',
      'src/web/myButton.tsx',
      'src/db/misc.db.test.ts',
    ].map((path): Planted => [path, '']),
    kept: [
      'src/kernel/working-day.ts',
      'src/web/parts/Lamp.tsx',
      'src/web/main.tsx',
      'src/db/value.db.test.ts',
      'src/web/assets.d.ts',
      'src/kernel/commonality.ts',
    ].map((path): Planted => [path, '']),
  },
  'default exports': {
    fence: defaultExports,
    broken: [
      ['src/kernel/a.ts', 'export default function a() {}'],
      ['src/kernel/b.ts', 'const b = 1\nexport { b as default }'],
    ],
    kept: [['src/kernel/a.ts', 'export const a = 1\n// export default a']],
  },
  classes: {
    fence: classes,
    broken: [
      ['src/kernel/a.ts', 'export class Service {}'],
      ['src/kernel/b.ts', 'class Base<T> {'],
      ['src/kernel/c.ts', 'export abstract class Thing extends Base {'],
    ],
    kept: [
      [
        'src/kernel/a.ts',
        `export class Fault extends Error {}\nclass Refused extends Fault {}\n/** class Note */\nconst klass = 'class x'`,
      ],
    ],
  },
  'whole names': {
    fence: wholeNames,
    broken: [['src/kernel/a.ts', `import { x } from './b'`]],
    kept: [['src/kernel/a.ts', `import { x } from './b.ts'\nimport y from 'zod'`]],
  },
  purpose: {
    fence: purpose,
    broken: [
      ['src/web/desk/Board.tsx', `const title = { zh: '部门排名', en: 'Departments' }`],
      ['src/modules/tasks/a.ts', `says: { zh: '完成任务可得积分', en: 'x' }`],
      ['src/modules/leave/a.ts', `// 打卡`],
      ['src/http/a.ts', 'const onlineTime = 1'],
      ['src/web/a.ts', `export const leaderboard = []`],
      ['src/web/b.ts', `en: 'Ranking of units'`],
      ['src/modules/meetings/a.ts', 'checkInStreak'],
    ],
    kept: [
      [
        'src/modules/meetings/a.ts',
        `const signed = { zh: '签到', en: 'Signed in' }\nconst rank = leaders.indexOf(post)\nts_rank(search, q)\ncheckInput(x)\nconst checkedIn = 1\n// what rules check in order\nconst points = agenda.points`,
      ],
    ],
  },
}

describe.each(Object.entries(fences))('%s', (_, { fence, broken, beside = [], names: named, kept }) => {
  it('hold in the project', () => {
    expect(fence(tree)).toEqual([])
  })
  it.each(broken)('a violation planted in %s is seen', (path, text) => {
    expect(fence(planted([[path, text], ...beside]))).toEqual([expect.stringContaining(named ?? path)])
  })
  it('what is lawful is let through', () => {
    expect(fence(planted(kept))).toEqual([])
  })
})

it('reads the whole project', () => {
  expect(tree.length).toBeGreaterThan(300)
  expect(tree.flatMap(({ imports }) => imports).length).toBeGreaterThan(tree.length)
})

function planted(files: readonly Planted[]) {
  const folder = mkdtempSync(join(tmpdir(), 'zhenggui-planted-'))
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return readTree(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
