import { sql } from 'kysely'
import { replayed } from '../built-in.ts'
import type { Exception } from '../context.ts'
import type { Government } from '../government.ts'
import type { Event } from '../procedure.ts'
import { canonical, chained, chainStart, type Entry } from './entry.ts'

export type Difference = { readonly kind: string; readonly id: string; readonly seq?: number; readonly says: string }
export type Verification = {
  readonly matters: number
  readonly entries: number
  readonly differences: readonly Difference[]
}

type Row = Omit<Entry, 'at'> & { readonly at: Temporal.Instant; readonly prev: Uint8Array; readonly hash: Uint8Array }
type Stored = {
  kind: string
  id: string
  version: number
  stage: string
  state: unknown
  head: Uint8Array
  exceptions: readonly Exception[]
}

const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

/** Replays every matter from its journal, compares it with what is stored, and follows the hash chains. */
export async function verifyJournal(
  government: Government,
  progress?: (matters: number) => void,
): Promise<Verification> {
  const differences: Difference[] = []
  let matters = 0
  let entries = 0
  let after = { kind: '', id: '' }
  for (;;) {
    const page = await government.database.transaction(
      async (tx) => {
        const stored = (
          await sql<Stored>`select kind, id, version, stage, state, head, exceptions from matter where (kind, id) > (${after.kind}, ${after.id}) order by kind, id limit 200`.execute(
            tx,
          )
        ).rows
        if (!stored.length) return { stored, rows: [] as Row[] }
        const last = stored.at(-1)!
        const rows = (
          await sql<Row>`select kind, id, seq, type, data, at, actor, command, key, norms, prev, hash from journal
          where (kind, id) > (${after.kind}, ${after.id}) and (kind, id) <= (${last.kind}, ${last.id}) order by kind, id, seq`.execute(
            tx,
          )
        ).rows
        return { stored, rows }
      },
      { isolation: 'repeatable read' },
    )
    if (!page.stored.length) break
    const chains = Map.groupBy(page.rows, (row) => `${row.kind}/${row.id}`)
    for (const matter of page.stored) {
      const chain = chains.get(`${matter.kind}/${matter.id}`) ?? []
      differences.push(...checkMatter(government, matter, chain))
      entries += chain.length
      matters++
    }
    after = page.stored.at(-1)!
    progress?.(matters)
  }
  const orphans = await government.database.transaction(
    async (tx) =>
      (
        await sql<{
          kind: string
          id: string
        }>`select distinct kind, id from journal j where not exists (select 1 from matter m where m.kind = j.kind and m.id = j.id)`.execute(
          tx,
        )
      ).rows,
    { isolation: 'read committed' },
  )
  differences.push(...orphans.map((o) => ({ ...o, says: 'has journal entries but no matter' })))
  return { matters, entries, differences }
}

function checkMatter(government: Government, matter: Stored, chain: readonly Row[]): Difference[] {
  const { kind, id } = matter
  const found: Difference[] = []
  let prev: Uint8Array = chainStart
  chain.forEach((row, i) => {
    const { prev: storedPrev, hash, at, ...rest } = row
    if (row.seq !== i + 1) found.push({ kind, id, seq: row.seq, says: `entry ${i + 1} is missing or doubled` })
    if (!equal(storedPrev, prev)) found.push({ kind, id, seq: row.seq, says: 'does not follow the entry before it' })
    if (!equal(hash, chained(storedPrev, { ...rest, at: at.toString() })))
      found.push({ kind, id, seq: row.seq, says: 'was changed after it was written' })
    prev = hash
  })
  if (!equal(matter.head, prev) || matter.version !== chain.length)
    found.push({ kind, id, says: `stands at version ${matter.version}, its journal at ${chain.length}` })
  const procedure = government.registry.procedure(kind)
  if (!procedure) return [...found, { kind, id, says: 'is of a kind that no module runs' }]
  const state = chain.reduce(
    (s, row) => replayed(procedure, s, { type: row.type, data: row.data } as Event),
    procedure.initial,
  )
  if (canonical(state) !== canonical(matter.state))
    found.push({ kind, id, says: 'differs from the state that its journal gives' })
  if (state.stage !== matter.stage)
    found.push({ kind, id, says: `stands at ${matter.stage}, its journal gives ${state.stage}` })
  return found
}
