import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { readingNow, type Government, type Written } from '#kernel'
import type { Changes } from './changes.ts'

export type FeedEvent = {
  readonly id: string
  readonly name: 'hello' | 'matter' | 'resync'
  readonly data: Readonly<Record<string, unknown>>
}
type Send = (event: FeedEvent) => Promise<void>

export type Seat = {
  /** Says hello, then what was missed since the last event that the client saw; or that too much was missed. */
  welcome(): Promise<void>
  leave(): void
}

/** How many changes are kept for clients that come back. */
const kept = 1000

type Change = {
  readonly no: number
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly stage: string
  readonly audience: readonly string[]
}
type Guest = { readonly person: string; readonly send: Send }

/**
 * Tells each reader which matters changed, and only those that they may read: the audience on the matter's row is
 * compared with the principals that the person has at that moment.
 */
export function makeFeed(
  government: Government,
  changes: Changes,
): { join(person: string, lastSeen: string | undefined, send: Send): Seat } {
  const epoch = randomUUID().slice(0, 8)
  const guests = new Set<Guest>()
  const past: Change[] = []
  let count = 0
  let queue = Promise.resolve()

  const idOf = (no: number): string => `${epoch}-${no}`
  const tell = async (guest: Guest, change: Change): Promise<void> => {
    const { no, kind, id, version, stage } = change
    // Whoever has gone is taken off by the stream's own end.
    await guest.send({ id: idOf(no), name: 'matter', data: { kind, id, version, stage } }).catch(() => undefined)
  }
  const mayRead = async (person: string): Promise<(change: Change) => boolean> => {
    const principals = new Set<string>((await readingNow(government, { person })).principals)
    return (change) => change.audience.some((principal) => principals.has(principal))
  }
  const spread = async (written: readonly Written[]): Promise<void> => {
    const fresh = await withAudience(government, written, () => ++count)
    past.push(...fresh)
    if (past.length > kept) past.splice(0, past.length - kept)
    const readers = new Map<string, (change: Change) => boolean>()
    for (const person of new Set([...guests].map((guest) => guest.person))) readers.set(person, await mayRead(person))
    for (const guest of guests)
      for (const change of fresh) if (readers.get(guest.person)?.(change)) await tell(guest, change)
  }
  // One batch after the other, so that events come in their order. A batch that fails is seen at the next reload.
  changes.subscribe((written) => {
    queue = queue.then(() => (guests.size || past.length ? spread(written) : undefined)).catch(() => undefined)
  })

  return {
    join: (person, lastSeen, send) => {
      const guest = { person, send }
      guests.add(guest)
      return {
        welcome: async () => {
          await send({ id: idOf(count), name: 'hello', data: { now: government.clock.now().toString() } })
          if (lastSeen === undefined) return
          const [seenEpoch, no] = lastSeen.split('-')
          const since = Number(no)
          const known =
            seenEpoch === epoch &&
            Number.isSafeInteger(since) &&
            since <= count &&
            (since === count || (past[0]?.no ?? Infinity) <= since + 1)
          if (!known) return send({ id: idOf(count), name: 'resync', data: {} })
          const reads = await mayRead(person)
          for (const change of past.filter((c) => c.no > since && reads(c))) await tell(guest, change)
        },
        leave: () => guests.delete(guest),
      }
    },
  }
}

/** The last state of each matter that was written, with those who may read it. */
async function withAudience(
  government: Government,
  written: readonly Written[],
  next: () => number,
): Promise<Change[]> {
  const last = [...new Map(written.map((w) => [`${w.kind}/${w.id}`, w])).values()]
  if (!last.length) return []
  const { rows } = await government.database.transaction(
    async (tx) =>
      sql<{ kind: string; id: string; audience: string[] }>`select m.kind, m.id, m.audience from matter m
        join jsonb_to_recordset(${JSON.stringify(last.map(({ kind, id }) => ({ kind, id })))}::jsonb) as w(kind text, id text) on m.kind = w.kind and m.id = w.id`.execute(
        tx,
      ),
    { isolation: 'read committed' },
  )
  return last.map(({ kind, id, version, stage }) => ({
    no: next(),
    kind,
    id,
    version,
    stage,
    audience: rows.find((row) => row.kind === kind && row.id === id)?.audience ?? [],
  }))
}
