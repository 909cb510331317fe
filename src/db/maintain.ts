import type { PGlite } from '@electric-sql/pglite'
import { sql } from 'kysely'
import type { Database } from './database.ts'

/**
 * What a server does by itself and the embedded database does not: removes dead rows, refreshes the planner's
 * statistics, and writes the log back so that it does not grow (to 1.7 GB without). Call it every few minutes; it
 * holds the embedded database's single session meanwhile. Does nothing where it is not needed.
 */
export async function maintain(database: Database): Promise<void> {
  if (!database.backend.needsMaintenance) return
  await sql.raw('vacuum (analyze)').execute(database.kysely)
  await sql.raw('checkpoint').execute(database.kysely)
}

/** The closing checkpoint: the next start reads no log. */
export async function checkpoint(pglite: PGlite): Promise<void> {
  await pglite.exec('checkpoint')
}
