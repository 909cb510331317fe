import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { sql, type Kysely } from 'kysely'
import type { Database } from './database.ts'
import { DatabaseFault } from './fault.ts'
import type { Tables } from './tables.ts'

export type Migration = {
  readonly number: number
  readonly name: string
  readonly text: string
  readonly sha256: string
}
export type Progress = (step: { readonly name: string; readonly done: number; readonly of: number }) => void

const home = new URL('./migrations/', import.meta.url)
const named = /^(\d{4})-([a-z0-9-]+)\.sql$/

/** The migrations in a folder, numbered from 1 without a gap. */
export async function readMigrations(folder: URL = home): Promise<readonly Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()
  return Promise.all(
    files.map(async (file, i) => {
      const [, number, name] = named.exec(file) ?? []
      if (Number(number) !== i + 1 || !name)
        throw new DatabaseFault('migration', `${file} is not migration number ${i + 1}: 0001-name.sql, without gaps`)
      const text = await readFile(new URL(file, folder), 'utf8')
      return { number: i + 1, name, text, sha256: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

export type Applied = { readonly number: number; readonly name: string; readonly sha256: string }

/** What was applied, in order; nothing on a new database. */
export async function appliedMigrations(on: Kysely<Tables>): Promise<readonly Applied[]> {
  const { rows: present } = await sql<{ table: string | null }>`select to_regclass('migration')::text as table`.execute(
    on,
  )
  if (!present[0]?.table) return []
  return (await sql<Applied>`select number, name, sha256 from migration order by number`.execute(on)).rows
}

/**
 * Brings the schema up to date, each migration in a transaction of its own, under a lock: two servers that start at
 * once take turns. Returns how many were applied.
 * @param how.upTo the number to stop at, for restoring an older backup
 * @throws DatabaseFault `newer` when the database was migrated by a newer version, `migration` when one that was
 *   applied has been changed since or one fails (then nothing of it stays), `privileges` when the login may not do it
 */
export async function migrate(
  database: Database,
  how: { readonly progress?: Progress; readonly upTo?: number; readonly from?: URL } = {},
): Promise<number> {
  const all = await readMigrations(how.from)
  const wanted = all.slice(0, how.upTo)
  return database.kysely.connection().execute(async (session) => {
    await sql`select pg_advisory_lock(${lock})`.execute(session)
    try {
      const applied = await appliedMigrations(session)
      checkApplied(applied, all)
      const open = wanted.slice(applied.length)
      for (const [i, migration] of open.entries()) {
        how.progress?.({ name: migration.name, done: i, of: open.length })
        await apply(session, migration)
      }
      return open.length
    } finally {
      await sql`select pg_advisory_unlock(${lock})`.execute(session)
    }
  })
}

/** Any number that nobody else on the database uses. */
const lock = 86_2022

function checkApplied(applied: readonly Applied[], known: readonly Migration[]): void {
  for (const { number, name, sha256 } of applied) {
    const mine = known[number - 1]
    if (!mine)
      throw new DatabaseFault(
        'newer',
        `The database was migrated by a newer version (${number}-${name}); this one knows ${known.length}. Install that version or a later one`,
      )
    if (mine.sha256 !== sha256)
      throw new DatabaseFault(
        'migration',
        `Migration ${number}-${mine.name} differs from what was applied to this database as ${name}: never change one, add one`,
      )
  }
}

/** Sent as one message without parameters, a text is one transaction: all of it stays or nothing. */
async function apply(session: Kysely<Tables>, { number, name, text, sha256 }: Migration): Promise<void> {
  const record = `create table if not exists migration (number integer primary key, name text not null, sha256 text not null, applied timestamptz not null default now());
    insert into migration (number, name, sha256) values (${number}, '${name}', '${sha256}');`
  try {
    await sql.raw(`${text}\n;${record}`).execute(session)
  } catch (error) {
    const { message, hint, code } = error as Error & { hint?: string; code?: string }
    const reason = code === '42501' ? 'privileges' : 'migration'
    throw new DatabaseFault(
      reason,
      `Migration ${number}-${name} failed: ${message}${hint ? `. Remedy: ${hint}` : ''}`,
      error,
    )
  }
}
