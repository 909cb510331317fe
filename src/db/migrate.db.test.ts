import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { migrate, openDatabase, type Database } from '#db'
import { backendsUnderTest, eachDatabase, onTestServer, serverDatabase } from '../../test/contract/database.ts'
import { readMigrations, type Migration } from './migrate.ts'

const first = 'create table one (a integer); insert into one values (1);'

eachDatabase('migrations', (open) => {
  let database: Database
  let folder: URL
  let ours: readonly Migration[]
  const file = (further: number, name: string) => `${String(ours.length + further).padStart(4, '0')}-${name}.sql`
  const put = (name: string, text: string) => writeFile(new URL(name, folder), text)
  const further = () => migrate(database, { from: folder })

  beforeAll(async () => {
    ours = await readMigrations()
    database = await open()
  })
  beforeEach(async () => {
    // Ours, already applied to the database, and further ones of each test.
    folder = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'zhenggui-migrations-'))}/`)
    for (const { number, name, text } of ours) await put(`${String(number).padStart(4, '0')}-${name}.sql`, text)
    await sql`drop table if exists one, two`.execute(database.kysely)
    await sql`delete from migration where number > ${ours.length}`.execute(database.kysely)
  })
  afterEach(() => rm(folder, { recursive: true }))
  const applied = async () =>
    (await sql<{ name: string }>`select name from migration order by number`.execute(database.kysely)).rows.map(
      (row) => row.name,
    )
  const names = (...more: string[]) => [...ours.map(({ name }) => name), ...more]

  it('have all been applied to an opened test database', async () => {
    expect([await migrate(database), await applied()]).toEqual([0, names()])
  })

  it('are applied in order, each once, and told', async () => {
    await put(file(1, 'first'), first)
    await put(file(2, 'second'), 'create table two as select a + 1 as b from one;')
    const told: unknown[] = []
    const counts = [await migrate(database, { from: folder, progress: (step) => told.push(step) }), await further()]
    const steps = [
      { name: 'first', done: 0, of: 2 },
      { name: 'second', done: 1, of: 2 },
    ]
    expect([counts, told, await applied()]).toEqual([[2, 0], steps, names('first', 'second')])
    expect((await sql`select b from two`.execute(database.kysely)).rows).toEqual([{ b: 2 }])
  })

  it('that fail leave nothing and are named', async () => {
    await put(file(1, 'first'), `${first} select 1 / 0;`)
    await expect(further()).rejects.toMatchObject({
      reason: 'migration',
      message: expect.stringContaining('-first failed: division by zero'),
    })
    expect([await applied(), (await sql`select to_regclass('one') as one`.execute(database.kysely)).rows]).toEqual([
      names(),
      [{ one: null }],
    ])
    await put(file(1, 'first'), first)
    expect(await further()).toBe(1)
  })

  it('that were changed after they had been applied are refused', async () => {
    await put(file(1, 'first'), first)
    await further()
    await put(file(1, 'first'), `${first} -- and more`)
    await expect(further()).rejects.toMatchObject({
      reason: 'migration',
      message: expect.stringContaining('-first differs'),
    })
  })

  it('of a newer version are refused', async () => {
    await put(file(1, 'first'), first)
    await further()
    await expect(migrate(database)).rejects.toMatchObject({
      reason: 'newer',
      message: expect.stringContaining('-first'),
    })
  })

  it.each([
    ['with a gap', () => file(2, 'gap')],
    ['with a short number', () => '9-short.sql'],
    ['with a capital', () => file(1, 'Capital')],
  ])('in a file named %s are refused', async (_, name) => {
    await put(name(), 'select 1')
    await expect(further()).rejects.toMatchObject({ reason: 'migration', message: expect.stringContaining(name()) })
  })

  it('started twice at once are applied once', async () => {
    await put(file(1, 'first'), first)
    const counts = await Promise.all([further(), further()])
    expect([counts.sort(), await applied()]).toEqual([[0, 1], names('first')])
  })
})

if (backendsUnderTest.includes('postgres'))
  describe('a login without the right to create roles (postgres)', () => {
    const login = `plain_${process.pid}`
    let place: { readonly url: string; readonly drop: () => Promise<void> }
    let database: Database

    beforeAll(async () => {
      place = await serverDatabase()
      const url = new URL(place.url)
      await onTestServer(async (client) => {
        await client.query('select pg_advisory_lock(1)') // the template, which makes the role, is made under it
        await client.query(
          `do $$ begin create role zhenggui_reader nologin; exception when duplicate_object then null; end $$`,
        )
        await client.query(`create role ${login} login password 'plain'`)
        await client.query(`grant ${login} to current_user`)
        await client.query(`alter database ${url.pathname.slice(1)} owner to ${login}`)
      })
      url.username = login
      url.password = 'plain'
      database = await openDatabase({ url: url.href })
    })
    afterAll(async () => {
      await database.close()
      await place.drop()
      await onTestServer((client) => client.query(`drop role ${login}`))
    })

    it('is told what an administrator has to do, and needs nothing else', async () => {
      await expect(migrate(database)).rejects.toMatchObject({
        reason: 'privileges',
        message: expect.stringContaining(`an administrator runs once: grant zhenggui_reader to ${login}`),
      })
      await onTestServer((client) => client.query(`grant zhenggui_reader to ${login}`))
      await migrate(database)
      expect(await database.readAs(['office'], (tx) => tx.selectFrom('matter').selectAll().execute())).toEqual([])
    })
  })
