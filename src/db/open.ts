import { makeDatabase, type Database } from './database.ts'
import { openFolder, openMemory } from './embedded.ts'
import { DatabaseFault } from './fault.ts'
import { memoryImage } from './memory-image.ts'
import { migrate } from './migrate.ts'
import { checkpoint } from './maintain.ts'
import { connectPostgres } from './postgres.ts'

/** Exactly one: a PostgreSQL server, a folder of the embedded database, or a database that lives as long as the process. */
export type Place = { readonly url?: string; readonly folder?: string; readonly memory?: true }

/**
 * Opens a database. One in memory is migrated already; the others are as they were left: `migrate` brings them up to date.
 * @throws DatabaseFault `unsuitable` for a server that cannot carry us, `locked` for a folder that another process has open
 */
export async function openDatabase({ url, folder, memory }: Place): Promise<Database> {
  if ([url, folder, memory].filter((given) => given !== undefined).length !== 1)
    throw new DatabaseFault('unsuitable', 'Name one of: url, folder, memory')
  if (url !== undefined) {
    if (!/^postgres(ql)?:\/\//.test(url))
      throw new DatabaseFault(
        'unsuitable',
        `A database URL begins with postgres:// — got ${JSON.stringify(url.split('@').at(-1))}`,
      )
    return makeDatabase('postgres', await connectPostgres(url))
  }
  if (folder !== undefined) {
    const embedded = await openFolder(folder)
    const close = async () => {
      await checkpoint(embedded.pglite)
      await embedded.close()
    }
    return makeDatabase('pglite', { ...embedded, close })
  }
  const image = await memoryImage()
  const database = makeDatabase('pglite', await openMemory(image))
  if (!image) await migrate(database)
  return database
}
