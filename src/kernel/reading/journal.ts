import { sql } from 'kysely'
import type { Text } from '#rulebook'
import type { Surroundings } from '../context.ts'
import type { Government } from '../government.ts'
import type { Acted, Actor } from '../principal.ts'
import type { Procedure } from '../procedure.ts'
import { verbOf } from '../registry.ts'
import { rulebookOf, surroundings } from '../surroundings.ts'
import { readingIn } from './now.ts'
import { articleOf, named } from './row.ts'

export type JournalRow = {
  seq: number
  type: string
  at: Temporal.Instant
  actor: Acted
  command: string
  data: Record<string, unknown>
  norms: { norm: string; state: string; reason?: string }[]
  hash: Uint8Array
}

const kernelSays: Readonly<Record<string, Text>> = {
  commented: { zh: '留言', en: 'Commented' },
  lapsed: { zh: '期限届满', en: 'A deadline ran out' },
  'deadlines-moved': { zh: '期限重新推算', en: 'Deadlines moved' },
  refreshed: { zh: '知悉范围更新', en: 'Readers updated' },
  transitioned: { zh: '转用新版规则', en: 'Moved to another rulebook version' },
}

export const actedShown = (acted: Acted, c: Surroundings) => ({
  person: acted.person,
  post: named(acted.post, c),
  ...(acted.for ? { for: named(acted.for, c) } : {}),
  ...(acted.because ? { because: acted.because } : {}),
  ...(acted.recorded ? { recorded: { post: named(acted.recorded.post, c), how: acted.recorded.how } } : {}),
})

export function entriesShown(
  government: Government,
  procedure: Procedure,
  c: Surroundings,
  journal: readonly JournalRow[],
) {
  return journal.map((j) => {
    const command = government.registry.command(procedure.kind, verbOf(j.command))
    return {
      seq: j.seq,
      type: j.type,
      title: procedure.says?.[j.type] ?? kernelSays[verbOf(j.type)] ?? command?.title ?? { zh: j.type, en: j.type },
      at: j.at.toString(),
      actor: actedShown(j.actor, c),
      data: j.data,
      norms: j.norms.map((n) => ({ ...n, articleName: articleOf(n.norm, c) })),
      hash: Buffer.from(j.hash).toString('hex'),
    }
  })
}

/** A page of a matter's journal, from the beginning or from the end; undefined like its matter. */
export async function showJournal(
  government: Government,
  actor: Exclude<Actor, 'system'>,
  kind: string,
  id: string,
  { page, size, order }: { readonly page: number; readonly size: number; readonly order: 'asc' | 'desc' },
) {
  const procedure = government.registry.procedure(kind)
  if (!procedure) return undefined
  const reading = await government.database.transaction(async (tx) => readingIn(tx, government, actor), {
    isolation: 'read committed',
  })
  const direction = sql.raw(order)
  const seen = await government.database.readAs(reading.principals, async (tx) => {
    const stored = (
      await sql<{
        version: number
        rulebook: string
      }>`select version, rulebook from matter where kind = ${kind} and id = ${id}`.execute(tx)
    ).rows[0]
    if (!stored) return undefined
    // Every entry is a version, so the version counts them.
    const { rows } = await sql<JournalRow>`select seq, type, at, actor, command, data, norms, hash from journal
      where kind = ${kind} and id = ${id} order by seq ${direction} limit ${size} offset ${(page - 1) * size}`.execute(
      tx,
    )
    return { stored, rows }
  })
  if (!seen) return undefined
  const around = surroundings(reading.c.at, rulebookOf(government, seen.stored.rulebook), reading.c)
  return {
    items: entriesShown(government, procedure, around, seen.rows),
    total: Number(seen.stored.version),
    page,
    size,
  }
}
