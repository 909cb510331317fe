import pg from 'pg'
import { makeGovernment } from '../src/app/government.ts'
import { demoOrganisation, establish } from '../src/app/establish.ts'
import { DatabaseFault, migrate, openDatabase, type Database } from '#db'
import { execute, standingClock, type Government } from '#kernel'
import { localInstant } from '#org/testing'
import type { Server } from './bench.ts'
import { nineCommands } from './nine-commands.ts'

/** Monday morning: nothing runs out during a benchmark. */
export const moment = localInstant('2026-03-02T09:00')

const run = async (url: string, ...statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

const inDatabase = (url: string, name: string): string => {
  const named = new URL(url)
  named.pathname = `/${name}`
  return named.href
}

/** An empty database of its own on the server, set up as docs/operations.md asks of an administrator. */
export async function freshUrl(server: Server, name: string): Promise<string> {
  await run(server.url, `create database ${name} template template0 encoding 'UTF8'`)
  await run(
    inDatabase(server.superUrl, name),
    'alter function pg_catalog.arrayoverlap(anyarray, anyarray) leakproof',
    'alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof',
  )
  return inDatabase(server.url, name)
}

/** The demonstration government on a database where it is founded already. */
export const foundedIn = (database: Database): Government => makeGovernment({ database, clock: standingClock(moment) })

/** The demonstration government, founded. */
export async function founded(database: Database): Promise<Government> {
  await migrate(database)
  const government = foundedIn(database)
  await establish(government, demoOrganisation())
  return government
}

export async function foundedOn(
  server: Server,
  name: string,
): Promise<{ readonly government: Government; readonly database: Database; readonly url: string }> {
  const url = await freshUrl(server, name)
  const database = await openDatabase({ url })
  return { government: await founded(database), database, url }
}

/** One topic through so many of the nine commands; `took` hears the milliseconds of each. A command that lost every race is sent again, as a person would. */
export async function runTopic(
  government: Government,
  id: string,
  took: (ms: number) => void = () => undefined,
  steps = nineCommands,
): Promise<number> {
  let lost = 0
  for (const { person, verb, input } of steps) {
    const start = performance.now()
    for (;;) {
      const outcome = await execute(government, { kind: 'topic', id, command: verb, input, actor: { person } }).catch(
        (error: unknown) => {
          if (error instanceof DatabaseFault && error.reason === 'conflict') return undefined
          throw error
        },
      )
      if (outcome?.ok) break
      if (outcome) throw new Error(`topic.${verb}: ${outcome.refusals.map((r) => `${r.norm} ${r.says.en}`).join('; ')}`)
      lost++
    }
    took(performance.now() - start)
  }
  return lost
}
