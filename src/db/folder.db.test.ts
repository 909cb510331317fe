import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { json, maintain, migrate, openDatabase, type Database } from '#db'
import { lockFolder } from './folder-lock.ts'

const writer = fileURLToPath(new URL('../../test/contract/writer.ts', import.meta.url))
const newFolder = () => mkdtemp(join(tmpdir(), 'zhenggui-folder-'))

/** A process that writes rows from `first` on; `enough` resolves once it has acknowledged `count` of them. */
function startWriter(
  folder: string,
  first: number,
  count: number,
): { readonly child: ChildProcess; readonly acknowledged: readonly number[]; readonly enough: Promise<void> } {
  const child = spawn(process.execPath, [writer, folder, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const acknowledged: number[] = []
  const enough = new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      acknowledged.push(Number(line))
      if (acknowledged.length === count) resolve()
    })
    child.once('exit', () => reject(new Error('The writer ended by itself')))
  })
  return { child, acknowledged, enough }
}

async function kill(child: ChildProcess): Promise<void> {
  child.removeAllListeners('exit')
  const ended = once(child, 'close') // after the last line was read
  child.kill('SIGKILL')
  await ended
}

describe('a killed process', () => {
  let folder: string
  let child: ChildProcess | undefined
  beforeAll(async () => {
    folder = await newFolder()
  })
  afterAll(async () => {
    child?.kill('SIGKILL')
    await rm(folder, { recursive: true })
  })

  it('loses no acknowledged row; while it lives nobody else gets in; its lock is taken over', async () => {
    const writing = startWriter(folder, 1, 200)
    const { acknowledged } = writing
    child = writing.child
    await writing.enough
    const second = openDatabase({ folder })
    await expect(second).rejects.toMatchObject({
      reason: 'locked',
      message: expect.stringContaining(`Process ${child.pid} `),
    })
    await kill(child)

    const database = await openDatabase({ folder })
    const { rows } = await sql<{ n: number }>`select value::int as n from setting order by n`.execute(database.kysely)
    await database.close()
    const kept = rows.map((row) => row.n)
    // One more may have been committed than its acknowledgement could be read.
    expect(kept.slice(0, acknowledged.length)).toEqual(acknowledged)
    expect(kept.length - acknowledged.length).toBeLessThanOrEqual(1)
  }, 120_000) // a first start takes seconds, on a busy machine many
})

describe('a folder', () => {
  let folder: string
  let database: Database
  beforeAll(async () => {
    folder = await newFolder()
    database = await openDatabase({ folder })
    await migrate(database)
  }, 120_000)
  afterAll(async () => {
    await database.close()
    await rm(folder, { recursive: true })
  })
  const walSize = async () => {
    const wal = join(folder, 'database', 'pg_wal')
    const sizes = await Promise.all((await readdir(wal)).map(async (name) => (await stat(join(wal, name))).size))
    return sizes.reduce((a, b) => a + b, 0) / 2 ** 20
  }

  it('keeps what was written when it is closed and opened again, and gives its lock back', async () => {
    await database.kysely
      .insertInto('setting')
      .values({ name: 'kept', value: json('绿') })
      .execute()
    await database.close()
    expect(await readdir(folder)).toEqual(['database'])
    database = await openDatabase({ folder })
    expect(await database.kysely.selectFrom('setting').selectAll().where('name', '=', 'kept').execute()).toEqual([
      { name: 'kept', value: '绿' },
    ])
  })

  it('cannot be opened twice by one process either', async () => {
    await expect(openDatabase({ folder })).rejects.toMatchObject({
      reason: 'locked',
      message: expect.stringContaining(`Process ${process.pid} `),
    })
  })

  it('is maintained: the log is cut back, dead rows go, statistics are fresh', async () => {
    const size = 40_000
    for (let n = 0; n < 4; n++)
      await sql`insert into setting select ${`${n} `} || i, to_jsonb(repeat(md5(i::text), 20)) from generate_series(1, ${size}) i`.execute(
        database.kysely,
      )
    await sql`delete from setting`.execute(database.kysely)
    const before = await walSize()
    await maintain(database)
    const { rows } =
      await sql`select reltuples::int as rows, relpages as pages from pg_class where relname = 'setting'`.execute(
        database.kysely,
      )
    expect(rows).toEqual([{ rows: 0, pages: 0 }])
    expect(before).toBeGreaterThan(100)
    expect(await walSize()).toBeLessThanOrEqual(80)
  })
})

describe('the lock file', () => {
  let file: string
  beforeEach(async () => {
    file = join(await newFolder(), 'lock')
  })
  afterEach(() => rm(join(file, '..'), { recursive: true }))
  const held = async (change: object) => {
    const unlock = await lockFolder(file)
    const holder = JSON.parse(await readFile(file, 'utf8')) as object
    await unlock()
    await writeFile(file, JSON.stringify({ ...holder, ...change }))
  }

  it('of a process whose number went to another one is taken over', async () => {
    await held({ started: 'long ago' })
    const unlock = await lockFolder(file)
    await unlock()
    expect(await readdir(join(file, '..'))).toEqual([])
  })

  it('of another machine is left alone, and what to do is said', async () => {
    await held({ host: `not-${hostname()}` })
    await expect(lockFolder(file)).rejects.toMatchObject({
      reason: 'locked',
      message: expect.stringContaining(`delete ${file}`),
    })
  })

  it('that is none of ours is left alone', async () => {
    await writeFile(file, 'something else')
    await expect(lockFolder(file)).rejects.toMatchObject({ reason: 'locked', message: expect.stringContaining(file) })
  })

  it('goes to one only of many that take over at once', async () => {
    await held({ started: 'long ago' })
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(file)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})
