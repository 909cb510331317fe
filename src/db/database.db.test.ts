import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { json, type Database } from '#db'
import { eachDatabase } from '../../test/contract/database.ts'

eachDatabase('transactions', (open, backend) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  beforeEach(async () => {
    await sql`truncate setting`.execute(database.kysely)
  })
  const set = (on: Pick<Database['kysely'], 'insertInto'>, name: string, value: unknown) =>
    on
      .insertInto('setting')
      .values({ name, value: json(value) })
      .execute()
  const settings = async () =>
    Object.fromEntries(
      (await database.kysely.selectFrom('setting').selectAll().orderBy('name').execute()).map((row) => [
        row.name,
        row.value,
      ]),
    )

  it('keeps what was done and gives the result', async () => {
    const result = await database.transaction(async (tx) => {
      await set(tx, 'a', 1)
      await set(tx, 'b', [2])
      return 'done'
    })
    expect([result, await settings()]).toEqual(['done', { a: 1, b: [2] }])
  })

  it('keeps nothing of a transaction that throws, and carries the error out', async () => {
    const broken = database.transaction(async (tx) => {
      await set(tx, 'a', 1)
      throw new Error('changed my mind')
    })
    await expect(broken).rejects.toThrow('changed my mind')
    expect(await settings()).toEqual({})
  })

  it('keeps nothing when a statement failed, even where the work swallows the error', async () => {
    const swallowed = database.transaction(async (tx) => {
      await set(tx, 'a', 1)
      await set(tx, 'a', 2).catch(() => undefined)
    })
    await expect(swallowed).rejects.toThrow()
    expect(await settings()).toEqual({})
  })

  it('takes statements that are sent together', async () => {
    await database.transaction(async (tx) => {
      await Promise.all([set(tx, 'a', 1), set(tx, 'b', 2), set(tx, 'c', 3)])
    })
    expect(await settings()).toEqual({ a: 1, b: 2, c: 3 })
  })

  it('lets concurrent transactions add up: none is lost', async () => {
    await set(database.kysely, 'count', 0)
    const add = () =>
      database.transaction(async (tx) => {
        const { value } = await tx
          .selectFrom('setting')
          .select('value')
          .where('name', '=', 'count')
          .executeTakeFirstOrThrow()
        await tx
          .updateTable('setting')
          .set({ value: json(Number(value) + 1) })
          .where('name', '=', 'count')
          .execute()
      })
    await Promise.all(Array.from({ length: 8 }, add))
    expect(await settings()).toEqual({ count: 8 })
  })

  it('lets those who lost a race try again one after another', async () => {
    let [running, most] = [0, 0]
    const losing = async () => {
      let tries = 0
      await database.transaction(async (tx) => {
        if (++tries === 1) await sql.raw(`do $$ begin raise serialization_failure; end $$`).execute(tx)
        most = Math.max(most, ++running)
        await sql`select 1`.execute(tx)
        running--
      })
      return tries
    }
    expect(await Promise.all(Array.from({ length: 20 }, losing))).toEqual(Array.from({ length: 20 }, () => 2))
    expect(most).toBe(1)
  })

  it('faults by name when others keep winning, and writes nothing', async () => {
    let tries = 0
    const losing = database.transaction(async (tx) => {
      tries++
      await set(tx, 'a', tries)
      await sql.raw(`do $$ begin raise serialization_failure; end $$`).execute(tx)
    })
    await expect(losing).rejects.toMatchObject({ name: 'DatabaseFault', reason: 'conflict' })
    expect([tries, await settings()]).toEqual([12, {}])
  })

  it('tries once when told not to retry', async () => {
    let tries = 0
    const losing = database.transaction(
      async (tx) => {
        tries++
        await sql.raw(`do $$ begin raise deadlock_detected; end $$`).execute(tx)
      },
      { retry: false },
    )
    await expect(losing).rejects.toMatchObject({ code: '40P01' })
    expect(tries).toBe(1)
  })

  describe('past the open transaction', () => {
    it('a statement on the database throws instead of waiting for ever', async () => {
      const wrong = database.transaction(async (tx) => {
        await set(tx, 'a', 1)
        await set(database.kysely, 'b', 2)
      })
      await expect(wrong).rejects.toMatchObject({ reason: 'nested' })
      expect(await settings()).toEqual({})
    })

    it.each(['transaction', 'readAs'] as const)('%s inside another throws', async (inner) => {
      const nest = {
        transaction: () => database.transaction(async () => 1),
        readAs: () => database.readAs(['a'], async () => 1),
      }
      await expect(database.transaction(nest[inner])).rejects.toMatchObject({ reason: 'nested' })
      await expect(database.readAs(['a'], nest[inner])).rejects.toMatchObject({ reason: 'nested' })
    })

    it('code that a transaction started and that outlives it may use the database again', async () => {
      let later: Promise<unknown> = Promise.resolve()
      const { promise: over, resolve: end } = Promise.withResolvers<void>()
      await database.transaction(async () => {
        later = over.then(() => set(database.kysely, 'later', true))
      })
      end()
      await later
      expect(await settings()).toEqual({ later: true })
    })
  })

  it('lets timers and requests in between transactions that follow one another', async () => {
    let turns = 0
    const turning = setInterval(() => turns++, 0)
    for (let n = 0; n < 20; n++) {
      const before = turns
      while (turns === before) await database.transaction((tx) => sql`select 1`.execute(tx))
    }
    clearInterval(turning)
    expect(turns).toBeGreaterThanOrEqual(20)
  })

  it('refuses work after it was closed', async () => {
    const other = await open()
    await other.close()
    await expect(other.transaction(async () => 1)).rejects.toMatchObject({ reason: 'closed' })
  })

  it('works at the isolation that was asked for', async () => {
    const level = (isolation?: 'read committed' | 'repeatable read') =>
      database.transaction(
        async (tx) =>
          (await sql<{ is: string }>`select current_setting('transaction_isolation') as is`.execute(tx)).rows[0]?.is,
        isolation ? { isolation } : {},
      )
    // One session at a time is serial whatever it is called.
    const expected = backend === 'pglite' ? ['read committed', 'read committed'] : ['serializable', 'repeatable read']
    expect([await level(), await level('repeatable read')]).toEqual(expected)
  })

  it('begins, works and ends in order although the beginning is not waited for', async () => {
    const order = await database.transaction(async (tx) => {
      await pause(0)
      const { rows } = await sql<{ id: string | null }>`select pg_current_xact_id_if_assigned()::text as id`.execute(tx)
      await set(tx, 'a', 1)
      const { rows: after } = await sql<{
        id: string | null
      }>`select pg_current_xact_id_if_assigned()::text as id`.execute(tx)
      const { rows: still } = await sql<{
        id: string | null
      }>`select pg_current_xact_id_if_assigned()::text as id`.execute(tx)
      return [rows[0]?.id, after[0]?.id === still[0]?.id && after[0]?.id !== null]
    })
    expect(order).toEqual([null, true])
  })
})
