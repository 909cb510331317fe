import { sql, type Transaction } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database, Tables } from '#db'
import { eachDatabase } from '../../test/contract/database.ts'
import { json } from './value.ts'

const at = '2026-03-02T01:00:00Z'
const hash = new Uint8Array(32)
const mayors = ['post:mayor']

/** Two matters: one for finance and the mayor, one for health only. Each with a row in every table that hangs on it. */
async function seed(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    for (const [id, audience] of [
      ['budget', ['unit:finance', 'post:mayor']],
      ['clinic', ['unit:health']],
    ] as const) {
      const key = { kind: 'topic', id }
      await tx
        .insertInto('matter')
        .values({
          ...key,
          version: 1,
          stage: 'drafting',
          title: id,
          rulebook: 'r',
          state: json({}),
          audience,
          opened: at,
          changed: at,
          head: hash,
        })
        .execute()
      await tx
        .insertInto('journal')
        .values({
          ...key,
          seq: 1,
          type: 'drafted',
          data: json({}),
          at,
          actor: json({}),
          command: 'topic.draft',
          prev: hash,
          hash,
        })
        .execute()
      await tx
        .insertInto('deadline')
        .values({
          ...key,
          key: 'n',
          norm: 'n',
          owes: audience,
          due: at,
          provisional: false,
          lapse: 'remind',
          why: json({}),
        })
        .execute()
      await tx
        .insertInto('link')
        .values({ ...key, rel: 'on', to_kind: 'meeting', to_id: 'm' })
        .execute()
      await tx
        .insertInto('file')
        .values({ sha256: id, type: 'application/pdf', size: 1, uploaded: at, person: 'zhang' })
        .execute()
      await tx
        .insertInto('attached')
        .values({ ...key, sha256: id, name: `${id}.pdf` })
        .execute()
      await tx.insertInto('file_text').values({ sha256: id, state: 'text' }).execute()
      await tx
        .insertInto('file_part')
        .values({ sha256: id, part: 0, text: id, search: `'${id}':1` })
        .execute()
      await tx
        .insertInto('receipt')
        .values({ ...key, person: 'zhang', post: 'mayor', first: at, last: at, version: 1 })
        .execute()
      await tx
        .insertInto('watched')
        .values({ ...key, person: 'zhang' })
        .execute()
    }
    await tx
      .insertInto('setting')
      .values({ name: 'secret', value: json(1) })
      .execute()
    await tx.insertInto('seal').values({ no: 1, entries: 0, root: hash, prev: hash, hash, at }).execute()
  })
}

const underAudience = [
  'matter',
  'journal',
  'deadline',
  'link',
  'attached',
  'attached_text',
  'receipt',
  'watched',
] as const

eachDatabase('row-level security', (open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    await seed(database)
  })
  const idsIn = (table: (typeof underAudience)[number]) => async (tx: Transaction<Tables>) =>
    (await sql<{ id: string }>`select id from ${sql.table(table)} order by id`.execute(tx)).rows.map((row) => row.id)

  describe.each(underAudience)('%s without any filter', (table) => {
    it('shows what the principals may read', async () => {
      expect(await database.readAs(['post:mayor', 'office'], idsIn(table))).toEqual(['budget'])
      expect(await database.readAs(['unit:health'], idsIn(table))).toEqual(['clinic'])
      expect(await database.readAs(['unit:health', 'unit:finance'], idsIn(table))).toEqual(['budget', 'clinic'])
    })
    it('shows nothing to no principals and to strangers', async () => {
      expect(await database.readAs([], idsIn(table))).toEqual([])
      expect(await database.readAs(['unit:culture', 'everything', '*', '%'], idsIn(table))).toEqual([])
    })
    it('shows the owner everything, but for the view, which asks for principals whoever looks', async () => {
      const all = table === 'attached_text' ? [] : ['budget', 'clinic']
      expect(await database.transaction(idsIn(table))).toEqual(all)
    })
  })

  it('shows of the files those that are attached to what may be read, and not who brought them in', async () => {
    const files = await database.readAs(mayors, (tx) =>
      tx.selectFrom('file').select(['sha256', 'type', 'size']).execute(),
    )
    expect(files).toEqual([{ sha256: 'budget', type: 'application/pdf', size: 1 }])
    const person = database.readAs(mayors, (tx) => tx.selectFrom('file').select('person').execute())
    await expect(person).rejects.toMatchObject({ code: '42501' })
  })

  it.each(['setting', 'seal', 'sealed', 'migration', 'file_text', 'file_part'])(
    '%s cannot be read at all',
    async (table) => {
      await expect(
        database.readAs(mayors, (tx) => sql`select * from ${sql.table(table)}`.execute(tx)),
      ).rejects.toMatchObject({ code: '42501' })
    },
  )

  it('a join does not reach around it', async () => {
    const joined = await database.readAs(mayors, (tx) =>
      tx
        .selectFrom('journal')
        .rightJoin('matter', (on) => on.on(sql<boolean>`true`))
        .select(['journal.id as a', 'matter.id as b'])
        .execute(),
    )
    expect(joined).toEqual([{ a: 'budget', b: 'budget' }])
  })

  it.each(['everything"', "o'clock", 'back\\slash', '{a,b}', '"}', "'); reset role; --", '\\', '数字'])(
    'a principal named %s is only a name',
    async (name) => {
      await database.transaction((tx) =>
        tx
          .updateTable('matter')
          .set({ audience: ['unit:health', name] })
          .where('id', '=', 'clinic')
          .execute(),
      )
      expect(await database.readAs([name], idsIn('matter'))).toEqual(['clinic'])
      expect(await database.readAs([`${name}x`], idsIn('matter'))).toEqual([])
      await database.transaction((tx) =>
        tx
          .updateTable('matter')
          .set({ audience: ['unit:health'] })
          .where('id', '=', 'clinic')
          .execute(),
      )
    },
  )

  it.each(['', 'a\0b'])('refuses %j as a principal', async (name) => {
    await expect(database.readAs([name], idsIn('matter'))).rejects.toMatchObject({ reason: 'principals' })
  })

  describe('a reader cannot write', () => {
    const writes = {
      insert: `insert into link select * from link`,
      update: `update matter set title = 'x'`,
      delete: `delete from journal`,
      truncate: `truncate receipt`,
      create: `create table mine (a int)`,
      temporary: `create temporary table mine (a int)`,
      policy: `alter table matter disable row level security`,
    }
    it.each(Object.entries(writes))('%s', async (_, text) => {
      // 42501 the role lacks the right; 25006 the transaction is read-only: two locks on the door.
      await expect(database.readAs(mayors, (tx) => sql.raw(text).execute(tx))).rejects.toMatchObject({
        code: expect.stringMatching(/^(42501|25006)$/),
      })
    })
    it.each(['insert', 'update', 'delete', 'truncate', 'policy'] as const)(
      '%s, even in a transaction that may write',
      async (name) => {
        const write = database.transaction(async (tx) => {
          await sql.raw('set local role zhenggui_reader').execute(tx)
          await sql.raw(writes[name]).execute(tx)
        })
        await expect(write).rejects.toMatchObject({ code: '42501' })
      },
    )
  })

  it('leaves nothing behind: the next transaction is the owner’s, without principals', async () => {
    await database.readAs(mayors, idsIn('matter'))
    await database.readAs(mayors, async () => Promise.reject(new Error('broken'))).catch(() => undefined)
    const { rows } = await database.transaction((tx) =>
      sql`select current_user = session_user as owner, principals() as principals`.execute(tx),
    )
    expect(rows).toEqual([{ owner: true, principals: null }])
  })

  it('keeps a statement that is prepared for the owner apart from the reader’s', async () => {
    const same = async (tx: Transaction<Tables>) =>
      (await tx.selectFrom('matter').select('id').where('version', '=', 1).orderBy('id').execute()).map((row) => row.id)
    // More often than PostgreSQL needs to settle on one plan for a prepared statement.
    for (let n = 0; n < 8; n++) {
      expect(await database.transaction(same)).toEqual(['budget', 'clinic'])
      expect(await database.readAs(mayors, same)).toEqual(['budget'])
      expect(await database.readAs(['unit:health'], same)).toEqual(['clinic'])
    }
  })

  it('shows one moment: what others write meanwhile is not seen half', async () => {
    const { rows } = await database.readAs(mayors, (tx) =>
      sql<{ is: string }>`select current_setting('transaction_read_only') as is`.execute(tx),
    )
    expect(rows).toEqual([{ is: 'on' }])
  })
})
