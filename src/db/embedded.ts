import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite, type PGliteOptions, type Transaction } from '@electric-sql/pglite'
import { PGliteDialect, type Dialect } from 'kysely'
import { lockFolder } from './folder-lock.ts'
import { parsers, toParameter } from './value.ts'

export type Embedded = { readonly dialect: Dialect; readonly pglite: PGlite; readonly close: () => Promise<void> }

/** The log kept between two checkpoints is cut back to this; without limits it grew to 1.7 GB (PGlite never checkpoints by itself). */
const logLimits = ['-c', 'min_wal_size=32MB', '-c', 'max_wal_size=64MB']

/**
 * The embedded database in a folder: `database/` holds the cluster, `database.lock` says who has it open.
 * @throws DatabaseFault `locked` while another process has it open
 */
export async function openFolder(folder: string): Promise<Embedded> {
  await mkdir(folder, { recursive: true })
  const unlock = await lockFolder(join(folder, 'database.lock'))
  try {
    return await start({ dataDir: join(folder, 'database') }, unlock)
  } catch (error) {
    await unlock()
    throw error
  }
}

/** @param image a data folder as PGlite dumps it; without one a new, empty database is made (seconds) */
export async function openMemory(image?: Blob): Promise<Embedded> {
  return start(image ? { loadDataDir: image } : {}, async () => undefined)
}

async function start(options: PGliteOptions, unlock: () => Promise<void>): Promise<Embedded> {
  const bytes = { 17: (value: unknown) => `\\x${Buffer.from(value as Uint8Array).toString('hex')}` }
  const pglite = await PGlite.create({
    ...options,
    startParams: [...PGlite.defaultStartParams, ...logLimits],
    parsers,
    serializers: bytes,
  })
  const close = async () => {
    if (!pglite.closed) await pglite.close()
    await unlock()
  }
  return { pglite, close, dialect: new PGliteDialect({ pglite: asKyselyPglite(pglite) }) }
}

type KyselyPglite = Extract<ConstructorParameters<typeof PGliteDialect>[0]['pglite'], { ready: boolean }>

/** PGlite behaving as node-postgres does: without parameters a text may hold several statements. */
function asKyselyPglite(pglite: PGlite): KyselyPglite {
  return {
    waitReady: pglite.waitReady,
    get ready() {
      return pglite.ready
    },
    get closed() {
      return pglite.closed
    },
    close: () => pglite.close(),
    query: (text, values) => run(pglite, text, values),
    transaction: (work) =>
      pglite.transaction((tx) =>
        work({ query: (text, values) => run(tx, text, values), rollback: () => tx.rollback() }),
      ),
  }
}

async function run(on: PGlite | Transaction, text: string, values: readonly unknown[] = []): Promise<never> {
  try {
    const result = values.length ? await on.query(text, values.map(toParameter)) : (await on.exec(text)).at(-1)
    return result as never
  } catch (error) {
    // PGlite hangs the parameters on its errors: personal data would reach the logs.
    if (error instanceof Error) for (const name of ['params', 'queryOptions']) Reflect.deleteProperty(error, name)
    throw error
  }
}
