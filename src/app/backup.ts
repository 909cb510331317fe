import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { backup, openDatabase, restore, type Database } from '#db'
import type { Where } from '#cli'
import { openExisting } from './place.ts'

export async function backupTo(where: Where, file: string): Promise<void> {
  const { government, close } = await openExisting(where)
  try {
    await backup(government.database, file)
  } finally {
    await close()
  }
}

/** Into an empty database; an embedded one is made where there is none. */
export async function restoreFrom({ url, folder }: Where, file: string): Promise<void> {
  const database = await openDatabase(url === undefined ? { folder } : { url })
  try {
    await restore(database, file)
  } finally {
    await database.close()
  }
}

/** A backup on its way to a browser: written beside the data first, since it is checked to its end, and gone when it is sent. */
export async function backupStream(database: Database, folder: string): Promise<ReadableStream<Uint8Array>> {
  const drafts = await mkdtemp(join(folder, 'backup-'))
  const file = join(drafts, 'zhenggui.backup')
  await backup(database, file)
  const bytes = createReadStream(file)
  bytes.once('close', () => void rm(drafts, { recursive: true, force: true }))
  return Readable.toWeb(bytes) as ReadableStream<Uint8Array>
}
