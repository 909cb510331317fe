import pg from 'pg'
import { DatabaseFault, type Database } from '#db'
import { execute, makeRegistry, type Government } from '#kernel'
import { numberBooks } from '#modules/number-books'
import { papers } from '../src/modules/number-books/testing/paper.ts'
import type { Bench, Server } from './bench.ts'
import { noted, quantile, type Figure } from './figure.ts'
import { foundedOn } from './government.ts'

const clients = 50
/** Sessions of our own pool: the bare counter gets as many. */
const sessions = 10
const rounds = 6

type Load = { readonly perSecond: number; readonly p50: number; readonly p99: number }

/** So many ask at the same moment, round after round; each round ends when the last one has its number. */
async function atOnce(once: (n: number) => Promise<void>): Promise<Load> {
  const took: number[] = []
  const start = performance.now()
  for (let round = 0; round < rounds; round++)
    await Promise.all(
      Array.from({ length: clients }, async (_, i) => {
        const before = performance.now()
        await once(round * clients + i)
        took.push(performance.now() - before)
      }),
    )
  const perSecond = (took.length * 1000) / (performance.now() - start)
  return { perSecond, p50: quantile(took, 0.5), p99: quantile(took, 0.99) }
}

/** A paper that is numbered: it is written, the book gives the number, the paper notes it; one transaction. */
async function numbered(government: Government, n: number, lost: () => void): Promise<void> {
  for (;;) {
    try {
      const outcome = await execute(government, {
        kind: 'document',
        id: `paper-${n}`,
        command: 'number',
        input: { mark: '源政发', year: 2026 },
        actor: { person: 'office-registry' },
      })
      if (outcome.ok) return
      throw new Error(outcome.refusals.map((r) => `${r.norm} ${r.says.en}`).join('; '))
    } catch (error) {
      if (!(error instanceof DatabaseFault && error.reason === 'conflict')) throw error
      lost()
    }
  }
}

/** One row that counts up, and nothing else. */
async function bareCounter(server: Server, name: string): Promise<Load> {
  const url = new URL(server.url)
  url.pathname = `/${name}`
  const pool = new pg.Pool({ connectionString: url.href, max: sessions })
  await pool.query('create table counter (book text primary key, last integer not null)')
  await pool.query(`insert into counter values ('源政发-2026', 0)`)
  const load = await atOnce(async () => {
    await pool.query(`update counter set last = last + 1 where book = '源政发-2026' returning last`)
  })
  await pool.end()
  return load
}

/** The numbers given out, in the order of the journal. */
async function numbersGiven(database: Database): Promise<number[]> {
  const rows = await database.kysely
    .selectFrom('journal')
    .select('data')
    .where('kind', '=', 'number-book')
    .where('type', '=', 'number-book.taken')
    .orderBy('seq')
    .execute()
  return rows.map(({ data }) => Number((data as { number: number }).number))
}

/** Papers numbered in one book by fifty at the same moment, each in one transaction with its journal, against a bare counter row. */
export const numbering: Bench = {
  name: 'numbering',
  needs: 'postgres',
  run: async (server) => {
    const { government: whole, database } = await foundedOn(server, 'bench_numbering')
    const government = { ...whole, registry: makeRegistry([numberBooks, papers]) }
    let lost = 0
    const ours = await atOnce((n) => numbered(government, n, () => lost++))
    const given = await numbersGiven(database)
    await database.close()
    const wrong = given.filter((number, i) => number !== i + 1).length
    const bare = await bareCounter(server, 'bench_numbering')
    const asked = rounds * clients
    return [
      {
        name: `numbering: ${clients} at once, against a bare counter`,
        ours: `${ours.perSecond.toFixed(0)} /s`,
        peer: `${bare.perSecond.toFixed(0)} /s`,
        ratio: ours.perSecond / bare.perSecond,
        aim: '–',
        ok: null,
      },
      noted('numbering: p50', ours.p50, 'ms'),
      noted('numbering: p99', ours.p99, 'ms'),
      noted('numbering: p99 of the bare counter', bare.p99, 'ms'),
      none('numbering: gaps and doubles', wrong + Math.abs(asked - given.length)),
      none('numbering: sent again by the caller', lost),
    ]
  },
}

const none = (name: string, found: number): Figure => ({
  name,
  ours: String(found),
  peer: '0',
  ratio: null,
  aim: '= 0',
  ok: found === 0,
})
