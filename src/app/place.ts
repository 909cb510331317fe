import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { migrate, openDatabase, type Database } from '#db'
import type { Where } from '#cli'
import { systemClock, type Clock, type Government } from '#kernel'
import { demonstrationClock, readDemonstration } from './demo/time.ts'
import { isEstablished } from './establish.ts'
import { InstallationFault } from './fault.ts'
import { makeGovernment } from './government.ts'

/** Where attachments lie, outside the web root. */
export const filesIn = (folder: string): string => join(folder, 'files')

/** Opens a database and brings its tables up to date. An embedded one is made where there is none. */
export async function openPlace(
  { url, folder }: Where,
  say: (line: string) => void = () => undefined,
): Promise<{ database: Database; applied: number }> {
  if (url === undefined && !existsSync(join(folder, 'database'))) say('正在建立内置数据库（首次约需几秒）…')
  const database = await openDatabase(url === undefined ? { folder } : { url })
  try {
    const applied = await migrate(database, {
      progress: ({ name, done, of }) => say(`数据库结构 ${done + 1}/${of}：${name}`),
    })
    return { database, applied }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Opens what is there already, for commands that only look: never makes anything. */
export async function openExisting(where: Where): Promise<{ government: Government; close(): Promise<void> }> {
  if (where.url === undefined && !existsSync(join(where.folder, 'database')))
    throw new InstallationFault(
      `There is no database in ${where.folder}: name another with --data or --database, or start the server first`,
    )
  const { database } = await openPlace(where)
  try {
    const government = makeGovernment({ database, clock: await clockOf(database) })
    if (!(await isEstablished(government)))
      throw new InstallationFault('There is no government in this database yet: start the server first')
    return { government, close: database.close }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** A demonstration's own time, where the database holds one. */
async function clockOf(database: Database): Promise<Clock> {
  const demonstration = await readDemonstration(database)
  return demonstration ? demonstrationClock(database, demonstration) : systemClock
}
