import { sql } from 'kysely'
import { execute } from '#kernel'
import type { Database } from '#db'
import type { Bench } from '../bench.ts'
import { load, type Load } from '../clients.ts'
import { atLeast, atMost, noted, type Figure } from '../figure.ts'
import { foundedOn, runTopic } from '../government.ts'
import { nineCommands } from '../nine-commands.ts'
import { pgbench } from './pgbench.ts'
import { scriptOf } from './script.ts'
import { roundTrips, statementsOf, type Statement } from './statements.ts'

const aims = { ratio: 0.6, trips: 5, wal: 1.2 * 1024, cpu: 0.5 }
const seconds = 8

const walAt = async (database: Database): Promise<number> =>
  Number(
    (await sql<{ at: string }>`select (pg_current_wal_lsn() - '0/0'::pg_lsn)::text as at`.execute(database.kysely))
      .rows[0]!.at,
  )

/** What each of the nine commands sends when nobody else is there. */
async function captured(government: Parameters<typeof runTopic>[0]): Promise<readonly (readonly Statement[])[]> {
  const all: (readonly Statement[])[] = []
  for (const { person, verb, input } of nineCommands)
    all.push(
      await statementsOf(async () => {
        const outcome = await execute(government, {
          kind: 'topic',
          id: 'sample',
          command: verb,
          input,
          actor: { person },
        })
        if (!outcome.ok) throw new Error(`topic.${verb}: ${outcome.refusals.map((r) => r.norm).join(', ')}`)
      }),
    )
  return all
}

/** Real commands on PostgreSQL, against pgbench sending the same statements over as many connections to the same server. */
export const commands: Bench = {
  name: 'commands',
  needs: 'postgres',
  run: async (server) => {
    const { government, database, url } = await foundedOn(server, 'bench_commands')
    let topics = 0
    const through = (clients: number, ms: number): Promise<Load> =>
      load(clients, ms, async (_, took) => void (await runTopic(government, `b${topics++}`, took)))
    await through(8, 3000)
    const sent = await captured(government)
    const figures: Figure[] = []
    for (const clients of [1, 8]) {
      const before = await walAt(database)
      const ours = await through(clients, seconds * 1000)
      const wal = ((await walAt(database)) - before) / ours.count
      const peer = await pgbench(
        url,
        sent.map((statements) => scriptOf(statements, 'sample', topics)),
        clients,
        seconds,
      )
      const name = `commands: ${clients} client${clients > 1 ? 's' : ''}`
      const against = atLeast(name, ours.perSecond, peer, '/s', aims.ratio)
      figures.push(clients === 8 ? against : { ...against, aim: '–', ok: null })
      figures.push(noted(`${name}, p50`, ours.p50, 'ms'), noted(`${name}, p99`, ours.p99, 'ms'))
      figures.push(
        atMost(`${name}, WAL a command`, wal, aims.wal, 'B'),
        atMost(`${name}, CPU a command`, ours.cpu, aims.cpu, 'ms'),
      )
    }
    figures.push(atMost('commands: round trips, most', Math.max(...sent.map(roundTrips)), aims.trips, ''))
    await database.close()
    return figures
  },
}
