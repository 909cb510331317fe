import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { backup, openDatabase, restore, type Database } from '#db'
import type { FileCopies, Where } from '#cli'
import { copyFiles } from './file-copies.ts'
import { filesIn, openExisting } from './place.ts'

/** The database first: what it names has been in the folder since before. */
export async function backupTo(where: Where, file: string, folder: string): Promise<FileCopies> {
  const { government, close } = await openExisting(where)
  try {
    await backup(government.database, file)
    return await copyFiles(government.database, filesIn(where.folder), folder)
  } finally {
    await close()
  }
}

/** Into an empty database; an embedded one is made where there is none. What is missing among the attachments is told. */
export async function restoreFrom({ url, folder }: Where, file: string, copies: string): Promise<FileCopies> {
  const database = await openDatabase(url === undefined ? { folder } : { url })
  try {
    await restore(database, file)
    return await copyFiles(database, copies, filesIn(folder), { check: true })
  } finally {
    await database.close()
  }
}

/** The database on its way to a browser: written beside the data first, since it is checked to its end, and gone when it is sent. */
export async function backupStream(database: Database, folder: string): Promise<ReadableStream<Uint8Array>> {
  const drafts = await mkdtemp(join(folder, 'backup-'))
  const file = join(drafts, 'zhenggui.backup')
  await backup(database, file)
  const bytes = createReadStream(file)
  bytes.once('close', () => void rm(drafts, { recursive: true, force: true }))
  return Readable.toWeb(bytes) as ReadableStream<Uint8Array>
}
