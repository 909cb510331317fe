import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createHash, randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { makeDatabase } from './database.ts'
import { openMemory } from './embedded.ts'
import { migrate, readMigrations } from './migrate.ts'

const cache = fileURLToPath(new URL('../../node_modules/.cache/zhenggui/', import.meta.url))
let image: Promise<Blob | undefined> | undefined

/**
 * A migrated, empty database as PGlite's own dump, so that one in memory opens in about a second instead of five.
 * Made once for a version of PGlite and of the migrations, and kept under node_modules/.cache; undefined where nothing
 * can be kept there.
 */
export function memoryImage(): Promise<Blob | undefined> {
  return (image ??= kept().catch(() => undefined))
}

async function kept(): Promise<Blob> {
  const pglite = await readFile(new URL('../package.json', import.meta.resolve('@electric-sql/pglite')), 'utf8')
  const key = createHash('sha256').update((JSON.parse(pglite) as { version: string }).version)
  for (const { sha256 } of await readMigrations()) key.update(sha256)
  const file = `${cache}${key.digest('hex').slice(0, 16)}.tar.gz`
  const found = await readFile(file).catch(() => undefined)
  if (found) return new Blob([found])

  const bytes = await make()
  await mkdir(cache, { recursive: true })
  // Renamed when whole: several test processes may make it at once.
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, bytes)
  await rename(draft, file).catch(() => rm(draft, { force: true }))
  return new Blob([bytes])
}

async function make(): Promise<Buffer<ArrayBuffer>> {
  const embedded = await openMemory()
  const database = makeDatabase('pglite', embedded)
  try {
    await migrate(database)
    await embedded.pglite.exec('checkpoint')
    return Buffer.from(await (await embedded.pglite.dumpDataDir('gzip')).arrayBuffer())
  } finally {
    await database.close()
  }
}
