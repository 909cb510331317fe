import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { json, type Database } from '#db'
import { eachDatabase } from '../../test/contract/database.ts'

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
