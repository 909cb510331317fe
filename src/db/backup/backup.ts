import { sql, type Transaction } from 'kysely'
import type { Database } from '../database.ts'
import { appliedMigrations } from '../migrate.ts'
import type { Tables } from '../tables.ts'
import { writeBackup, type Counts, type Line, type Row } from './file.ts'
import { tablesOf, type Table } from './schema.ts'

const atOnce = 500 // rows

/**
 * Writes everything the database holds at one moment into a file that either backend can restore. Work goes on
 * meanwhile on PostgreSQL; on the embedded database it waits. Attachments are files beside the database and are not in it.
 */
export async function backup(
  database: Database,
  file: string,
): Promise<{ readonly counts: Counts; readonly sha256: string }> {
  return database.transaction((tx) => writeBackup(file, linesOf(tx)), { isolation: 'repeatable read', retry: false })
}

async function* linesOf(tx: Transaction<Tables>): AsyncGenerator<Line> {
  await sql`set local enable_seqscan = on`.execute(tx)
  yield { backup: 'zhenggui', format: 1, migrations: await appliedMigrations(tx) }
  for (const table of await tablesOf(tx)) {
    yield { table: table.name, columns: table.columns.map(({ name }) => name) }
    yield* rowsOf(tx, table)
  }
}

async function* rowsOf(tx: Transaction<Tables>, { name, columns, key }: Table): AsyncGenerator<Row> {
  const texts = columns.map((column, i) => sql`${sql.ref(column.name)}::text as ${sql.ref(`c${i}`)}`)
  const order = key.length ? sql`order by ${sql.join(key.map((column) => sql.ref(column)))}` : sql``
  await sql`declare rows no scroll cursor for select ${sql.join(texts)} from ${sql.table(name)} ${order}`.execute(tx)
  for (;;) {
    const { rows } = await sql<Record<string, string | null>>`fetch ${sql.lit(atOnce)} from rows`.execute(tx)
    for (const row of rows) yield columns.map((_, i) => row[`c${i}`] ?? null)
    if (rows.length < atOnce) break
  }
  await sql`close rows`.execute(tx)
}
