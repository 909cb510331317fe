import { sql, type Transaction } from 'kysely'
import type { Tables } from '#db'
import type { LinkWord } from '../../procedure.ts'
import { rowColumns, type RowStored } from '../row.ts'

export type StoredLink = {
  readonly kind: string
  readonly id: string
  readonly rel: string
  readonly to_kind: string
  readonly to_id: string
}
export type WordOf = (link: StoredLink) => LinkWord | undefined
export type Place = { readonly kind: string; readonly id: string }
export type Bounds = { readonly steps: number; readonly matters: number }
export type Walked = {
  /** In the order in which they were come to; `undefined`: a matter that this reader may not read. */
  readonly met: ReadonlyMap<string, RowStored | undefined>
  readonly links: readonly StoredLink[]
  /** More is connected than the bounds let in. */
  readonly more: boolean
}

export const keyOf = ({ kind, id }: Place): string => `${kind}/${id}`
export const thisEnd = ({ kind, id }: StoredLink): Place => ({ kind, id })
export const thatEnd = (link: StoredLink): Place => ({ kind: link.to_kind, id: link.to_id })

/** Links of one step that are looked at: more hang only on what gathers, and there nobody follows them all. */
const mostLinks = 1000

const places = (list: readonly Place[]) =>
  sql`(select * from unnest(${list.map(({ kind }) => kind)}::text[], ${list.map(({ id }) => id)}::text[]) as p(kind, id))`

const linksAt = async (tx: Transaction<Tables>, at: readonly Place[]): Promise<readonly StoredLink[]> =>
  (
    await sql<StoredLink>`
      select l.kind, l.id, l.rel, l.to_kind, l.to_id from ${places(at)} p join link l on l.kind = p.kind and l.id = p.id
      union select l.kind, l.id, l.rel, l.to_kind, l.to_id from ${places(at)} p join link l on l.to_kind = p.kind and l.to_id = p.id
      order by 1, 2, 3, 4, 5 limit ${mostLinks}`.execute(tx)
  ).rows

const linksAmong = async (tx: Transaction<Tables>, all: readonly Place[]): Promise<readonly StoredLink[]> =>
  (
    await sql<StoredLink>`
      select l.kind, l.id, l.rel, l.to_kind, l.to_id from link l
      join ${places(all)} a on l.kind = a.kind and l.id = a.id join ${places(all)} b on l.to_kind = b.kind and l.to_id = b.id
      order by 1, 2, 3, 4, 5`.execute(tx)
  ).rows

const rowsAt = async (
  tx: Transaction<Tables>,
  person: string,
  at: readonly Place[],
): Promise<ReadonlyMap<string, RowStored>> => {
  const { rows } = await sql<RowStored>`
    select ${rowColumns(person)} from ${places(at)} p join matter m on m.kind = p.kind and m.id = p.id order by m.opened, m.kind, m.id`.execute(
    tx,
  )
  return new Map(rows.map((row) => [keyOf(row), row]))
}

/**
 * From one matter along its links, both ways, nearest first. To be run under the reader's own role: a link is there only
 * for whoever reads the matter that keeps it. What gathers others is a place on the way, not a crossing: from a topic one
 * comes to its meeting, not on to the other topics of that day.
 */
export async function walk(
  tx: Transaction<Tables>,
  person: string,
  start: Place,
  wordOf: WordOf,
  bounds: Bounds,
): Promise<Walked> {
  const first = (await rowsAt(tx, person, [start])).get(keyOf(start))
  const met = new Map<string, RowStored | undefined>()
  if (!first) return { met, links: [], more: false }
  met.set(keyOf(start), first)
  const all: Place[] = [start]
  const faces = new Set([keyOf(start)])
  let [at, more] = [[start] as readonly Place[], false]
  for (let step = 0; at.length && !more && step <= bounds.steps; step++) {
    const next = onward(await linksAt(tx, at), at, faces, wordOf).filter((place) => !met.has(keyOf(place)))
    if (step === bounds.steps) more = next.length > 0
    if (more) break
    const rows = await rowsAt(tx, person, next)
    const room = bounds.matters - met.size
    // The seen first, so that a cut takes away what says nothing.
    const ordered = [...rows.values(), ...next.filter((place) => !rows.has(keyOf(place)))]
    more = ordered.length > room
    at = ordered.slice(0, room).map(({ kind, id }) => ({ kind, id }))
    for (const place of at) met.set(keyOf(place), rows.get(keyOf(place)))
    all.push(...at)
  }
  return { met, links: await linksAmong(tx, all), more }
}

/** Where the links lead from these places. Adds to `faces` what is but another face of where the walk began. */
function onward(links: readonly StoredLink[], at: readonly Place[], faces: Set<string>, wordOf: WordOf): Place[] {
  const here = new Set(at.map(keyOf))
  const next = new Map<string, Place>()
  for (const link of links) {
    const word = wordOf(link)
    for (const [side, from, to] of [
      ['this', thisEnd(link), thatEnd(link)],
      ['that', thatEnd(link), thisEnd(link)],
    ] as const) {
      if (!here.has(keyOf(from))) continue
      const face = faces.has(keyOf(from))
      if (word?.gathers === side && !face) continue
      if (word?.one && face) faces.add(keyOf(to))
      next.set(keyOf(to), to)
    }
  }
  return [...next.values()]
}
