import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openDatabase, type Database, type Place } from '#db'
import { verifyJournal } from '#kernel'
import type { Bench } from '../bench.ts'
import { atMost, noted, type Figure } from '../figure.ts'
import { founded, foundedIn, freshUrl } from '../government.ts'

const rounds = Number(process.env.ZHENGGUI_BENCH_ROUNDS ?? 20)
/** ms of load before the blow, by chance between these. */
const between = [0, 1000] as const

type Blow = 'process' | 'server'
type Acknowledged = Map<string, number>

/** Runs the writer until the blow falls; returns the versions it acknowledged. Whole lines only: a torn one was never heard. */
async function underLoad(
  place: Place,
  round: number,
  clients: number,
  blow: (kill: () => void) => void,
): Promise<Acknowledged> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'writer.ts'), JSON.stringify(place), String(round), String(clients)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  let complained = ''
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk
      // The first acknowledgement: everything is loaded, and the load has begun.
      if (/ 1\n/.test(said)) resolve()
    })
    child.on('close', () => reject(new Error(`The writer ended before it began: ${complained}`)))
  })
  child.stderr.on('data', (chunk: Buffer) => (complained = (complained + chunk).slice(-4000)))
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  await ready
  await pause(between[0] + Math.random() * (between[1] - between[0]))
  blow(() => child.kill('SIGKILL'))
  child.kill('SIGKILL')
  await ended
  const lines = said
    .slice(0, said.lastIndexOf('\n') + 1)
    .trim()
    .split('\n')
  return new Map(lines.map((line) => line.split(' ') as [string, string]).map(([id, version]) => [id, Number(version)]))
}

/** @returns how many acknowledged versions are not there, and what journal verify finds */
async function check(database: Database, acknowledged: Acknowledged): Promise<{ lost: number; differences: number }> {
  const stored = new Map(
    (await database.kysely.selectFrom('matter').select(['id', 'version']).where('kind', '=', 'topic').execute()).map(
      ({ id, version }) => [id, version],
    ),
  )
  const lost = [...acknowledged].filter(([id, version]) => (stored.get(id) ?? 0) < version).length
  const { differences } = await verifyJournal(foundedIn(database))
  return { lost, differences: differences.length }
}

type Totals = { acknowledged: number; lost: number; differences: number }

async function allRounds(
  place: Place,
  clients: number,
  blow: (round: number, kill: () => void) => Promise<void> | void,
  again: () => Promise<void>,
): Promise<Totals> {
  const first = await openDatabase(place)
  await founded(first)
  await first.close()
  const all: Acknowledged = new Map()
  const totals = { acknowledged: 0, lost: 0, differences: 0 }
  for (let round = 0; round < rounds; round++) {
    const acknowledged = await underLoad(place, round, clients, (kill) => void blow(round, kill))
    await again()
    for (const [id, version] of acknowledged) all.set(id, version)
    totals.acknowledged += [...acknowledged.values()].reduce((sum, version) => sum + version, 0)
    const database = await openDatabase(place)
    // Everything ever acknowledged, not only this round's.
    const { lost, differences } = await check(database, all)
    await database.close()
    process.stderr.write(
      `round ${round + 1}: ${acknowledged.size} topics acknowledged, ${lost} lost, ${differences} differences\n`,
    )
    totals.lost += lost
    totals.differences += differences
  }
  return totals
}

const figures = (name: string, totals: Totals): Figure[] => [
  noted(`crash: ${name}, acknowledged`, totals.acknowledged, ''),
  atMost(`crash: ${name}, lost`, totals.lost, 0, ''),
  atMost(`crash: ${name}, journal differs`, totals.differences, 0, ''),
]

/** kill -9 under load: the process on the embedded database, and on PostgreSQL in turn the process and the whole server. */
export const crash: Bench = {
  name: 'crash',
  needs: 'postgres',
  run: async (server) => {
    const folder = await mkdtemp(join(tmpdir(), 'zhenggui-crash-'))
    try {
      const embedded = await allRounds(
        { folder },
        1,
        (_, kill) => kill(),
        async () => undefined,
      )
      const url = await freshUrl(server, 'bench_crash')
      let blow: Blow = 'process'
      const strike = (round: number, kill: () => void) => {
        blow = round % 2 ? 'server' : 'process'
        if (blow === 'server') server.stop('immediate')
        kill()
      }
      const postgres = await allRounds({ url }, 4, strike, async () => {
        if (blow === 'server') await server.start()
      })
      return [...figures(`embedded, ${rounds} rounds`, embedded), ...figures(`PostgreSQL, ${rounds} rounds`, postgres)]
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}
