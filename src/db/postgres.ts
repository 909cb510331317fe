import type { Writable } from 'node:stream'
import { PostgresDialect, type Dialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import { Pool, type PoolClient, type PoolConfig } from 'pg'
import { DatabaseFault } from './fault.ts'
import { parserOf, toParameter } from './value.ts'

/** Sessions of one server process; PostgreSQL's own default allows 100 in all. */
const sessions = 10
const patience = 10_000 // ms to get a connection
const oldest = 150_000 // PostgreSQL 15

const session = {
  // Text forms that value.ts reads, whatever the server's defaults.
  timezone: 'UTC',
  datestyle: 'ISO',
  intervalstyle: 'postgres',
  bytea_output: 'hex',
  extra_float_digits: 1,
  // A serializable transaction that reads a whole small table collides with everybody who writes to it, though they
  // have nothing to do with each other: 30 % retries at 8 clients on a new database, none with index scans.
  enable_seqscan: 'off',
  jit: 'off',
}

/** Statement names a session keeps prepared. Beyond these, statements are sent with their text every time. */
const preparedAtMost = 400

/**
 * A pool on a PostgreSQL server, checked to be fit for us.
 * @param url postgres://user:password@host:port/database
 * @throws DatabaseFault `unsuitable` when it cannot be reached, is older than 15, or keeps text otherwise than as UTF-8
 */
export async function connectPostgres(
  url: string,
): Promise<{ readonly dialect: Dialect; readonly close: () => Promise<void> }> {
  const config: PoolConfig & { pipeline: boolean } = {
    connectionString: url,
    max: sessions,
    connectionTimeoutMillis: patience,
    keepAlive: true,
    application_name: 'zhenggui',
    options: Object.entries(session)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
    // A statement is sent without waiting for the answer to the one before: `begin` costs no round trip.
    pipeline: true,
    types: { getTypeParser: parserOf as never },
  }
  const pool = new Pool(config)
  // A connection that dies while nobody waits on it must not end the process; the next statement on it says so.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  try {
    await checkServer(pool)
  } catch (error) {
    await pool.end()
    throw error
  }
  return { dialect: new PostgresDialect({ pool: asKyselyPool(pool) }), close: () => pool.end() }
}

async function checkServer(pool: Pool): Promise<void> {
  const asked = `select current_setting('server_version_num')::int as version, pg_encoding_to_char(encoding) as encoding, datctype as ctype
    from pg_database where datname = current_database()`
  const { rows } = await pool
    .query<{ version: number; encoding: string; ctype: string }>(asked)
    .catch((error: Error) => {
      throw new DatabaseFault('unsuitable', `The database cannot be reached: ${error.message}`, error)
    })
  const server = rows[0]!
  if (server.version < oldest)
    throw new DatabaseFault(
      'unsuitable',
      `PostgreSQL 15 or later is needed; this server is ${Math.floor(server.version / 10_000)}`,
    )
  if (server.encoding !== 'UTF8' || server.ctype === 'C' || server.ctype === 'POSIX')
    throw new DatabaseFault(
      'unsuitable',
      `The database must keep text as UTF-8 with a UTF-8 ctype; it has ${server.encoding} and ${server.ctype}. ` +
        `Create it so: create database zhenggui encoding 'UTF8' lc_ctype 'C.UTF-8' template template0`,
    )
}

/** node-postgres as Kysely sees it, with our parameters, named statements and a pipelined `begin`. */
function asKyselyPool(pool: Pool): PostgresPool {
  const names = new Map<string, string>()
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text)
    if (known || names.size >= preparedAtMost) return known
    const name = `z${names.size}`
    names.set(text, name)
    return name
  }
  // Kysely knows a connection by the identity of its client.
  const clients = new WeakMap<PoolClient, PostgresPoolClient>()
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect()
      const known = clients.get(client) ?? asKyselyClient(client, nameOf)
      clients.set(client, known)
      return known
    },
  }
}

function asKyselyClient(client: PoolClient, nameOf: (text: string) => string | undefined): PostgresPoolClient {
  let begun: Promise<unknown> | undefined
  // What is sent in one turn of the event loop leaves in one write: `begin` with the first statement, the last one
  // with `commit`. A write costs this process as much as building the statement.
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection
  let held = false
  const hold = (): void => {
    if (held) return
    held = true
    stream.cork()
    process.nextTick(() => {
      held = false
      stream.uncork()
    })
  }
  const send = (text: string, values: readonly unknown[]) => {
    hold()
    if (!values.length) return client.query(text) // the simple protocol, which takes several statements
    const name = nameOf(text)
    return client.query({ text, values: values.map(toParameter), ...(name ? { name } : {}) })
  }
  const query = async (text: string, values: readonly unknown[]) => {
    if (text.startsWith('start transaction')) {
      // Not awaited: the next statement follows at once and fails if this one does.
      begun = send(text, [])
      begun.catch(() => undefined)
      return { command: 'START', rowCount: 0, rows: [] }
    }
    const before = begun
    begun = undefined
    const [result] = await Promise.all([send(text, values), before])
    return result
  }
  return { query, release: (broken?: boolean) => client.release(broken) } as unknown as PostgresPoolClient
}
