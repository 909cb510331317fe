import { sql, type Transaction } from 'kysely'
import type { Database } from '../database.ts'
import { DatabaseFault } from '../fault.ts'
import { appliedMigrations, migrate, readMigrations } from '../migrate.ts'
import type { Tables } from '../tables.ts'
import { isRow, readBackup, type Counts, type Header, type Line, type Row } from './file.ts'
import { tablesOf, type Table } from './schema.ts'

const atOnce = { rows: 500, characters: 2_000_000 }

/**
 * Fills an empty database from a backup of either backend, all or nothing, and brings it up to date. The file is
 * checked to its end before anything is written.
 * @throws DatabaseFault `backup` for a damaged file or one of a newer version, `not-empty` when there is something already
 */
export async function restore(database: Database, file: string): Promise<Counts> {
  let header: Header | undefined
  const { counts } = await readBackup(file, (line) => {
    if ('backup' in line) header = line
  })
  if (!header) throw new DatabaseFault('backup', `${file} is no whole backup: its header is missing`)
  await prepare(database, header)
  await database.transaction((tx) => load(tx, file), { isolation: 'read committed', retry: false })
  await migrate(database)
  return counts
}

/** An empty database with the schema that the backup was made from. */
async function prepare(database: Database, { migrations }: Header): Promise<void> {
  const known = await readMigrations()
  for (const { number, name, sha256 } of migrations)
    if (known[number - 1]?.sha256 !== sha256)
      throw new DatabaseFault(
        'backup',
        `The backup was made by another version: its migration ${number}-${name} is not ours. Restore it with that version or a later one`,
      )
  const applied = await appliedMigrations(database.kysely)
  for (const { name } of await tablesOf(database.kysely)) {
    const { rows } = await sql`select from ${sql.table(name)} limit 1`.execute(database.kysely)
    if (rows.length || !applied.length)
      throw new DatabaseFault(
        'not-empty',
        `A backup is restored into an empty database; this one has ${rows.length ? `rows in ${name}` : `a table ${name}`}`,
      )
  }
  if (applied.length > migrations.length)
    throw new DatabaseFault(
      'not-empty',
      'The backup is older than this database’s schema: restore it into a database that has never been used',
    )
  await migrate(database, { upTo: migrations.length })
}

async function load(tx: Transaction<Tables>, file: string): Promise<void> {
  const tables = new Map((await tablesOf(tx)).map((table) => [table.name, table]))
  let into: Into | undefined
  let rows: Row[] = []
  let characters = 0
  const flush = async () => {
    if (into && rows.length) await insert(tx, into, rows)
    rows = []
    characters = 0
  }
  await readBackup(file, async (line: Line) => {
    if (isRow(line)) {
      rows.push(line)
      characters += line.reduce((sum, value) => sum + (value?.length ?? 0), 0)
      if (rows.length >= atOnce.rows || characters >= atOnce.characters) await flush()
    } else if ('table' in line) {
      await flush()
      const table = tables.get(line.table)
      if (!table)
        throw new DatabaseFault('backup', `The backup has a table ${line.table} that this version does not know`)
      into = { table, columns: line.columns }
    }
  })
  await flush()
  await continueNumbers(tx, [...tables.keys()])
}

type Into = { readonly table: Table; readonly columns: readonly string[] }

async function insert(tx: Transaction<Tables>, { table, columns }: Into, rows: readonly Row[]): Promise<void> {
  const values = columns.map((column, i) => {
    const type = table.columns.find(({ name }) => name === column)?.type
    if (!type)
      throw new DatabaseFault(
        'backup',
        `The backup has a column ${table.name}.${column} that this version does not know`,
      )
    return sql`(r ->> ${sql.lit(i)})::${sql.raw(type)}`
  })
  await sql`insert into ${sql.table(table.name)} (${sql.join(columns.map((column) => sql.ref(column)))}) overriding system value
    select ${sql.join(values)} from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) with ordinality as e(r, n) order by n`.execute(
    tx,
  )
}

/** Numbers given out by the database go on after the highest restored. */
async function continueNumbers(tx: Transaction<Tables>, tables: readonly string[]): Promise<void> {
  const { rows } = await sql<{ table: string; column: string; sequence: string }>`
    select c.relname as table, a.attname as column, pg_get_serial_sequence(quote_ident(c.relname), a.attname) as sequence
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = current_schema()::regnamespace and c.relname = any(${tables})
      and a.attnum > 0 and pg_get_serial_sequence(quote_ident(c.relname), a.attname) is not null`.execute(tx)
  for (const { table, column, sequence } of rows)
    await sql`select setval(${sequence}::regclass, coalesce(max(${sql.ref(column)}), 0) + 1, false) from ${sql.table(table)}`.execute(
      tx,
    )
}
