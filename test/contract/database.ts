import { createHash, randomUUID } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, describe } from 'vitest'
import { migrate, openDatabase, type BackendName, type Database } from '#db'

export type Open = () => Promise<Database>

/** On which backends the suites run: both, unless `npm run test:quick` asks for the embedded one alone. */
export const backendsUnderTest: readonly BackendName[] =
  process.env.ZHENGGUI_TEST_BACKENDS === 'pglite' ? ['pglite'] : ['pglite', 'postgres']

/**
 * The same suite on every backend. Each call of `open` gives a fresh, migrated, empty database, gone at the end:
 * open it in `beforeAll` and share it within the suite.
 */
export function eachDatabase(title: string, suite: (open: Open, backend: BackendName) => void): void {
  for (const backend of backendsUnderTest) {
    describe(`${title} (${backend})`, () => {
      const ends: (() => Promise<void>)[] = []
      if (backend === 'postgres') beforeAll(() => void testServer())
      afterAll(async () => {
        for (const end of ends.reverse()) await end()
      })
      suite(async () => {
        const { database, end } = await freshDatabase(backend)
        ends.push(end)
        return database
      }, backend)
    })
  }
}

export type Fresh = { readonly database: Database; readonly end: () => Promise<void> }

/** One more, for suites that need two; the caller ends it. */
export const freshDatabase = (backend: BackendName): Promise<Fresh> => (backend === 'pglite' ? inMemory() : onServer())

async function inMemory(): Promise<Fresh> {
  const database = await openDatabase({ memory: true })
  return { database, end: database.close }
}

async function onServer(): Promise<Fresh> {
  const { url, drop } = await serverDatabase(await template())
  const database = await openDatabase({ url })
  return {
    database,
    end: async () => {
      await database.close()
      await drop()
    },
  }
}

/** A database of its own on the test server: empty, without our schema, unless another one is named to copy. */
export async function serverDatabase(
  copyOf = 'template0',
): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const name = `zhenggui_${randomUUID().replaceAll('-', '')}`
  await onTestServer((client) => client.query(`create database ${name} template ${copyOf} encoding 'UTF8'`))
  return {
    url: urlOf(name),
    drop: async () => {
      await onTestServer((client) => client.query(`drop database if exists ${name} with (force)`))
    },
  }
}

/** Runs statements on the test server's own database, where databases and roles are made, or on the one named. */
export async function onTestServer<T>(work: (client: Client) => Promise<T>, name?: string): Promise<T> {
  const client = new Client({ connectionString: name ? urlOf(name) : testServer() })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The URL of a login that may create databases and roles, but is no superuser. */
function testServer(): string {
  const server = process.env.ZHENGGUI_TEST_POSTGRES
  if (server) return server
  throw new Error(
    [
      'This suite runs on PostgreSQL too, and ZHENGGUI_TEST_POSTGRES is not set.',
      'A throw-away server: node scripts/postgres.mjs -- npx vitest run src/yourroom',
      'Your own:            ZHENGGUI_TEST_POSTGRES=postgres://user:password@host/database npx vitest run …',
      'Embedded only:       npm run test:quick, or ZHENGGUI_TEST_BACKENDS=pglite npx vitest run …',
    ].join('\n'),
  )
}

function urlOf(name: string): string {
  const url = new URL(testServer())
  url.pathname = `/${name}`
  return url.href
}

let made: Promise<string> | undefined

/** A migrated, empty database to copy from (0.1 s against 0.5 s for migrating). Whichever test process comes first makes it. */
function template(): Promise<string> {
  return (made ??= onTestServer(async (client) => {
    const name = `zhenggui_template_${await migrationsKey()}`
    await client.query('select pg_advisory_lock(1)')
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount) return name
    const { url } = await serverDatabase()
    const database = await openDatabase({ url })
    await migrate(database)
    await database.close()
    // Under its final name only when it is whole.
    await client.query(`alter database ${new URL(url).pathname.slice(1)} rename to ${name}`)
    return name
  }))
}

async function migrationsKey(): Promise<string> {
  const folder = new URL('../../src/db/migrations/', import.meta.url)
  const key = createHash('sha256')
  for (const file of (await readdir(folder)).sort()) key.update(await readFile(new URL(file, folder)))
  return key.digest('hex').slice(0, 16)
}
