import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backup, json, migrate, openDatabase, restore, type Database } from '#db'
import { backendsUnderTest, eachDatabase, freshDatabase, serverDatabase } from '../../../test/contract/database.ts'
import { readMigrations } from '../migrate.ts'

const hash = Buffer.from([0, 10, 13, 255])
const at = '2026-03-02T09:00:00.123456+08:00'
const awkward = '"quoted", {brace}\nnew line \\ back 㛃𬭎 \u2028 NULL'

async function seed(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    const key = { kind: 'topic', id: awkward }
    await tx
      .insertInto('matter')
      .values({
        ...key,
        version: 1,
        stage: 's',
        title: awkward,
        number: null,
        rulebook: 'r',
        state: json({ [awkward]: [1.5, null, awkward] }),
        audience: [awkward, '', 'NULL'],
        opened: at,
        changed: at,
        search: "'政规':1,3 'it''s':2",
        head: hash,
      })
      .execute()
    for (const seq of [1, 2, 3])
      await tx
        .insertInto('journal')
        .values({ ...key, seq, type: 't', data: json('text'), at, actor: json(null), command: 'c', prev: hash, hash })
        .execute()
    await tx.deleteFrom('journal').where('seq', '=', 2).execute()
    await tx
      .insertInto('file')
      .values({ sha256: 'f', type: 't', size: 5_000_000_000, uploaded: at, person: 'p' })
      .execute()
    await tx
      .insertInto('attached')
      .values({ ...key, sha256: 'f', name: 'n' })
      .execute()
    await sql`insert into setting select 's' || i, to_jsonb(i) from generate_series(1, 1234) i`.execute(tx)
  })
}
const counted = { matter: 1, journal: 2, file: 1, attached: 1, setting: 1234 }
const contents = async (database: Database) => {
  const tables = ['matter', 'journal', 'file', 'attached', 'setting']
  return Promise.all(
    tables.map(
      async (table) =>
        (
          await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t order by 1`.execute(
            database.kysely,
          )
        ).rows,
    ),
  )
}

eachDatabase('backup', (open, backend) => {
  let folder: string
  let database: Database
  let file: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhenggui-backup-'))
    file = join(folder, 'first.gz')
    database = await open()
    await seed(database)
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('holds every row, is for its owner only, and leaves no draft', async () => {
    const made = await backup(database, file)
    expect(made).toMatchObject({ counts: counted, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect([(await stat(file)).mode & 0o777, await readdir(folder)]).toEqual([0o600, ['first.gz']])
  })

  it.each(backendsUnderTest)('is restored on %s to the same contents and the same backup', async (other) => {
    const { database: copy, end } = await freshDatabase(other)
    try {
      expect(await restore(copy, file)).toMatchObject(counted)
      expect(await contents(copy)).toEqual(await contents(database))
      expect(await backup(copy, join(folder, 'again.gz'))).toEqual(await backup(database, file))
      // Numbers go on after those restored.
      const { position } = await copy.kysely
        .insertInto('journal')
        .values({
          kind: 'topic',
          id: awkward,
          seq: 4,
          type: 't',
          data: json(1),
          at,
          actor: json(1),
          command: 'c',
          prev: hash,
          hash,
        })
        .returning('position')
        .executeTakeFirstOrThrow()
      expect(position).toBe(4)
    } finally {
      await end()
    }
  })

  it('is restored only into an empty database', async () => {
    await expect(restore(database, file)).rejects.toMatchObject({
      reason: 'not-empty',
      message: expect.stringContaining('rows in '),
    })
  })

  it('cannot be written where there is no folder, and leaves nothing', async () => {
    await expect(backup(database, join(folder, 'none', 'x.gz'))).rejects.toThrow('ENOENT')
    expect(await database.kysely.selectFrom('file').select('sha256').execute()).toEqual([{ sha256: 'f' }])
  })

  describe('a damaged file is refused and nothing is written', () => {
    const damages: Record<string, (bytes: Buffer) => Buffer> = {
      'cut off': (bytes) => bytes.subarray(0, bytes.length - 20),
      'not gzip': () => Buffer.from('hello'),
      empty: () => gzipSync(''),
      'a row changed': (bytes) => gzipSync(gunzipSync(bytes).toString().replace('["s7","7"]', '["s7","8"]')),
      'a row missing': (bytes) => gzipSync(gunzipSync(bytes).toString().replace('["s7","7"]\n', '')),
      'its end missing': (bytes) =>
        gzipSync(
          gunzipSync(bytes)
            .toString()
            .replace(/\{"counts.*\n/, ''),
        ),
      'something after its end': (bytes) => gzipSync(`${gunzipSync(bytes).toString()}["s","1"]\n`),
      'no header': (bytes) => gzipSync(gunzipSync(bytes).toString().replace(/^.*\n/, '')),
      'another header': () => gzipSync('{"backup":"other"}\n'),
    }
    let copy: Database
    beforeAll(async () => {
      copy = await open()
    })
    it.each(Object.entries(damages))('%s', async (name, damage) => {
      const broken = join(folder, `${name}.gz`)
      const changed = damage(await readFile(file))
      expect(changed.equals(await readFile(file))).toBe(false)
      await writeFile(broken, changed)
      await expect(restore(copy, broken)).rejects.toMatchObject({
        reason: 'backup',
        message: expect.stringContaining(`${name}.gz`),
      })
      expect((await contents(copy)).flat()).toEqual([])
    })
  })

  // In memory a database is migrated from the start.
  if (backend === 'postgres')
    it('of an older version goes into a database never used, which is then brought up to date', async () => {
      const [old, fresh] = [await serverDatabase(), await serverDatabase()]
      const [from, to] = [await openDatabase(old), await openDatabase(fresh)]
      try {
        const all = (await readMigrations()).length
        await migrate(from, { upTo: all - 1 })
        await from.kysely
          .insertInto('setting')
          .values({ name: 'old', value: json(1) })
          .execute()
        await backup(from, join(folder, 'old.gz'))
        await expect(restore(await open(), join(folder, 'old.gz'))).rejects.toMatchObject({ reason: 'not-empty' })
        await restore(to, join(folder, 'old.gz'))
        expect(await to.kysely.selectFrom('setting').selectAll().execute()).toEqual([{ name: 'old', value: 1 }])
        expect(await migrate(to)).toBe(0)
      } finally {
        await from.close()
        await to.close()
        await old.drop()
        await fresh.drop()
      }
    })
})
