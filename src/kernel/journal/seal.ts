import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Government } from '../government.ts'
import { chainStart } from './entry.ts'

export type Seal = {
  readonly no: number
  readonly entries: number
  readonly root: Uint8Array
  readonly prev: Uint8Array
  readonly hash: Uint8Array
  readonly at: Temporal.Instant
}

const sha256 = (...parts: readonly (Uint8Array | string)[]): Uint8Array =>
  parts.reduce((h, part) => h.update(part), createHash('sha256')).digest()

/** RFC 6962 hashing: leaves and nodes are told apart, an odd node is carried up. */
export function merkleRoot(leaves: readonly Uint8Array[]): Uint8Array {
  let level = leaves.map((leaf) => sha256(Uint8Array.of(0), leaf))
  while (level.length > 1) {
    const next: Uint8Array[] = []
    for (let i = 0; i < level.length; i += 2)
      next.push(level[i + 1] ? sha256(Uint8Array.of(1), level[i]!, level[i + 1]!) : level[i]!)
    level = next
  }
  return level[0] ?? sha256('')
}

const sealHash = (seal: Omit<Seal, 'hash'>): Uint8Array =>
  sha256(seal.prev, seal.root, `${seal.no} ${seal.entries} ${seal.at.toString()}`)

/**
 * Seals all entries that are not yet sealed, in batches, under a chain of its own. Entries are found by the lack of a
 * seal, never by a high-water mark: positions are given out before commit and may appear late. What is cut off after
 * the last exported seal cannot be noticed: export seals off the machine.
 */
export async function sealJournal(government: Government, batch = 2000): Promise<Seal | undefined> {
  return government.database.transaction(async (tx) => {
    const { rows } = await sql<{
      position: number
      hash: Uint8Array
    }>`select position, hash from journal j where not exists (select 1 from sealed s where s.position = j.position) order by position limit ${batch}`.execute(
      tx,
    )
    if (!rows.length) return undefined
    const last = await tx.selectFrom('seal').selectAll().orderBy('no', 'desc').limit(1).executeTakeFirst()
    const open = {
      no: (last?.no ?? 0) + 1,
      entries: rows.length,
      root: merkleRoot(rows.map((r) => r.hash)),
      prev: (last?.hash as Uint8Array | undefined) ?? chainStart,
      at: government.clock.now(),
    }
    const seal: Seal = { ...open, hash: sealHash(open) }
    const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
    await sql`insert into seal (no, entries, root, prev, hash, at) values (${seal.no}, ${seal.entries}, decode(${hex(seal.root)}, 'hex'), decode(${hex(seal.prev)}, 'hex'), decode(${hex(seal.hash)}, 'hex'), ${seal.at.toString()}::timestamptz)`.execute(
      tx,
    )
    await sql`insert into sealed (position, seal, leaf) select p::bigint, ${seal.no}, i - 1 from unnest(${rows.map((r) => String(r.position))}::text[]) with ordinality as u(p, i)`.execute(
      tx,
    )
    return seal
  })
}

/** Checks every seal against the entries it covers and against the one before it. Returns what is wrong, in words. */
export async function verifySeals(
  government: Government,
): Promise<{ readonly seals: number; readonly problems: readonly string[] }> {
  return government.database.transaction(
    async (tx) => {
      const seals = (await sql<Seal>`select no, entries, root, prev, hash, at from seal order by no`.execute(tx)).rows
      const problems: string[] = []
      let prev: Uint8Array = chainStart
      for (const seal of seals) {
        const leaves = (
          await sql<{
            hash: Uint8Array | null
          }>`select j.hash from sealed s left join journal j on j.position = s.position where s.seal = ${seal.no} order by s.leaf`.execute(
            tx,
          )
        ).rows
        const intact =
          leaves.length === seal.entries &&
          leaves.every((l) => l.hash !== null) &&
          Buffer.compare(merkleRoot(leaves.map((l) => l.hash!)), seal.root) === 0
        if (!intact) problems.push(`seal ${seal.no}: the entries under it are not those that were sealed`)
        if (Buffer.compare(seal.prev, prev) !== 0 || Buffer.compare(seal.hash, sealHash(seal)) !== 0)
          problems.push(`seal ${seal.no}: the chain of seals is broken`)
        prev = seal.hash
      }
      return { seals: seals.length, problems }
    },
    { isolation: 'repeatable read' },
  )
}
