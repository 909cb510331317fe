import { once } from 'node:events'
import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { json, type Database } from '#db'
import { eachDatabase, onTestServer } from '../../test/contract/database.ts'

eachDatabase('the table of backends', (open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    await database.kysely
      .insertInto('setting')
      .values(['a', 'b'].map((name) => ({ name, value: json(name) })))
      .execute()
  })
  const take = (on: Pick<Database['kysely'], 'selectFrom'>) =>
    on.selectFrom('setting').select('name').orderBy('name').limit(1).forUpdate().skipLocked().executeTakeFirst()

  it('says truly whether a commit is forced to the disk', async () => {
    const { rows } = await sql<{ fsync: string }>`show fsync`.execute(database.kysely)
    expect(rows).toEqual([{ fsync: database.backend.survivesPowerCut ? 'on' : 'off' }])
  })

  it('says truly whether a long statement is cancelled', async () => {
    const long = database.transaction(async (tx) => {
      await sql`set local statement_timeout = 10`.execute(tx)
      await sql`select pg_sleep(0.1)`.execute(tx)
      return 'not cancelled'
    })
    const outcome = await long.catch((error: { code: string }) => error.code)
    expect(outcome).toBe(database.backend.statementTimeout ? '57014' : 'not cancelled')
  })

  it('says truly whether policies bind a reader', async () => {
    await sql`insert into matter (kind, id, version, stage, rulebook, state, audience, opened, changed, head)
      values ('topic', 'a', 1, 's', 'r', '{}', '{office}', now(), now(), '')`.execute(database.kysely)
    const seen = (await database.readAs(['unit:other'], (tx) => tx.selectFrom('matter').select('id').execute())).length
    expect(seen === 0).toBe(database.backend.rowLevelSecurity)
  })

  it('says truly whether a notice reaches another session', async () => {
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.kysely)
    if (!database.backend.listenNotify) return expect(database.backend.concurrent).toBe(false)
    const heard = await onTestServer(async (client) => {
      const notice = once(client, 'notification')
      await client.query('listen news')
      await sql.raw(`notify news, 'something'`).execute(database.kysely)
      return ((await notice) as [{ payload: string }])[0].payload
    }, rows[0]?.name)
    expect(heard).toBe('something')
  })

  it('says truly that locked rows are skipped', async () => {
    const how = { isolation: 'read committed' } as const
    const taken = await database.transaction(async (tx) => [await take(tx)], how)
    expect(taken).toEqual([{ name: 'a' }])
    if (!database.backend.concurrent) return
    const { promise: held, resolve: holds } = Promise.withResolvers<void>()
    const { promise: enough, resolve: release } = Promise.withResolvers<void>()
    const first = database.transaction(async (tx) => {
      const row = await take(tx)
      holds()
      await enough
      return row
    }, how)
    await held
    const second = await database.transaction(take, how)
    release()
    expect([await first, second]).toEqual([{ name: 'a' }, { name: 'b' }])
  })
})
