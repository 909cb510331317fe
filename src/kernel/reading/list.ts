import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { Tables } from '#db'
import type { Government } from '../government.ts'
import type { Actor } from '../principal.ts'
import { zone } from '../clock.ts'
import { searchQuery } from '../search/index.ts'
import { byAttachments, foundIn, placed, withAttachments, type Found } from './found.ts'
import { readingNow, type Reading } from './now.ts'
import { amberUntil, row, rowColumns, type Lamp, type Row, type RowStored } from './row.ts'

export type Box = 'todo' | 'toread' | 'done' | 'watched' | 'drafts' | 'open' | 'closed'
export const boxes: readonly Box[] = ['todo', 'toread', 'done', 'watched', 'drafts', 'open', 'closed']

export type ListQuery = {
  readonly kinds?: readonly string[]
  readonly stages?: readonly string[]
  readonly unit?: string
  /** Words; a matter is found by its own ones first, then with those of its attachments. */
  readonly q?: string
  /** false: by its own words only, where matters are chosen. */
  readonly attachments?: false
  /** In which it was opened. */
  readonly year?: number
  readonly box?: Box
  readonly lamp?: Lamp
  readonly facets?: Readonly<Record<string, string>>
  /** due · opened · changed · title · number · stage · unit, or facet.NAME */
  readonly sort?: string
  readonly order?: 'asc' | 'desc'
  /** From 1. */
  readonly page?: number
  /** At most 500. */
  readonly size?: number
}
export type ListPage = {
  readonly items: readonly (Row & { readonly found?: Found })[]
  /** Exact up to `countedTo`: nobody pages further, and counting everything costs more than the page. */
  readonly total: number
  readonly page: number
  readonly size: number
}

/** A list is counted so far; a box on the desk, where only a glance is wanted, so far. */
export const countedTo = { list: 10_000, box: 1000 } as const

const texts = (values: readonly string[]) => sql`${values as string[]}::text[]`
const sortable = new Set(['due', 'opened', 'changed', 'title', 'number', 'stage', 'unit'])
/** Columns that may be empty: what has no value comes last, whichever way. The others keep the order of their index. */
const mayLack = new Set(['due', 'number', 'unit'])

export const countUpTo = (most: number, where: RawBuilder<unknown>) =>
  sql`(select count(*)::int from (select 1 from matter m where ${where} limit ${most}) counted)`

/** What is in a box, for this reader. */
export function inBox(box: Box, { actor, principals }: Reading): RawBuilder<unknown> {
  const mine = sql`exists (select 1 from journal j where j.kind = m.kind and j.id = m.id and j.actor->>'person' = ${actor.person}`
  switch (box) {
    case 'todo':
      return sql`not m.closed and m.awaits && ${texts(principals)}`
    case 'toread':
      return sql`m.readers && ${texts(principals)} and not exists (select 1 from receipt r where r.kind = m.kind and r.id = m.id and r.person = ${actor.person})`
    case 'done':
      return sql`${mine}) and not (not m.closed and m.awaits && ${texts(principals)})`
    case 'drafts':
      return sql`not m.closed and ${mine} and j.seq = 1) and m.stage = 'drafting'`
    case 'watched':
      return sql`exists (select 1 from watched w where w.kind = m.kind and w.id = m.id and w.person = ${actor.person})`
    case 'open':
      return sql`not m.closed`
    case 'closed':
      return sql`m.closed`
  }
}

function conditions(query: ListQuery, reading: Reading): RawBuilder<unknown>[] {
  const { c } = reading
  const all: RawBuilder<unknown>[] = [sql`true`]
  // One kind by equality, so that the list can be read in the order of an index.
  if (query.kinds?.length === 1) all.push(sql`m.kind = ${query.kinds[0]}`)
  else if (query.kinds) all.push(sql`m.kind = any(${texts(query.kinds)})`)
  if (query.stages) all.push(sql`m.stage = any(${texts(query.stages)})`)
  if (query.unit) all.push(sql`m.unit = ${query.unit}`)
  if (query.box) all.push(inBox(query.box, reading))
  if (query.year) {
    const [from, until] = [query.year, query.year + 1].map((year) =>
      Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(zone).toInstant().toString(),
    )
    all.push(sql`m.opened >= ${from}::timestamptz and m.opened < ${until}::timestamptz`)
  }
  const now = sql`${c.at.toString()}::timestamptz`
  const soon = sql`${amberUntil(c).toString()}::timestamptz`
  if (query.lamp === 'red') all.push(sql`m.due <= ${now}`)
  if (query.lamp === 'amber') all.push(sql`m.due > ${now} and m.due <= ${soon}`)
  if (query.lamp === 'green') all.push(sql`m.due > ${now} and m.due > ${soon}`)
  if (query.lamp === 'none') all.push(sql`m.due is null`)
  for (const [name, value] of Object.entries(query.facets ?? {})) all.push(sql`m.facets->>${name} = ${value}`)
  return all
}

function ordering(query: ListQuery): RawBuilder<unknown> {
  const sort = query.sort ?? (query.box === 'todo' ? 'due' : 'changed')
  const facet = sort.startsWith('facet.')
  if (!facet && !sortable.has(sort)) return sql`m.changed desc, m.kind, m.id`
  const down = query.order ? query.order === 'desc' : sort === 'changed' || sort === 'opened'
  const value = facet ? sql`m.facets->>${sort.slice(6)}` : sql`m.${sql.ref(sort)}`
  return sql`${value} ${down ? sql`desc` : sql`asc`}${facet || mayLack.has(sort) ? sql` nulls last` : sql``}, m.kind, m.id`
}

/** Rows that the reader may read, as one page. Row-level security stands under it. */
export async function listIn(
  tx: Transaction<Tables>,
  government: Government,
  reading: Reading,
  query: ListQuery,
): Promise<ListPage> {
  const page = Math.max(1, Math.trunc(query.page ?? 1))
  const size = Math.min(500, Math.max(1, Math.trunc(query.size ?? 50)))
  const narrowed = conditions(query, reading)
  const skip = (page - 1) * size
  const all = query.q ? searchQuery(query.q) : undefined
  const own = query.q ? [all === undefined ? sql`false` : sql`m.search @@ ${all}::tsquery`] : []
  const where = sql.join([...narrowed, ...own], sql` and `)
  const { rows: counted } = await sql<{ n: number }>`select ${countUpTo(countedTo.list, where)} as n`.execute(tx)
  let total = counted[0]?.n ?? 0
  const { rows } =
    await sql<RowStored>`select ${rowColumns(reading.actor.person)} from matter m where ${where} order by ${ordering(query)} limit ${size} offset ${skip}`.execute(
      tx,
    )
  const stored = [...rows]
  // Behind those that are found by their own words.
  if (query.q && all !== undefined && query.attachments !== false && total < countedTo.list) {
    const more = await withAttachments(tx, {
      where: sql.join([...narrowed, byAttachments(query.q)], sql` and `),
      order: ordering(query),
      columns: rowColumns(reading.actor.person),
      skip: Math.max(0, skip - total),
      take: size - stored.length,
    })
    stored.push(...more.rows)
    total = Math.min(countedTo.list, total + more.total)
  }
  const found = query.q ? await foundIn(tx, stored, query.q) : undefined
  const items = stored.map((one) => {
    const place = found?.get(placed(one))
    return { ...row(government, reading.c, one), ...(place ? { found: place } : {}) }
  })
  return { items, total, page, size }
}

export async function listMatters(
  government: Government,
  actor: Exclude<Actor, 'system'>,
  query: ListQuery,
): Promise<ListPage> {
  const reading = await readingNow(government, actor)
  return government.database.readAs(reading.principals, (tx) => listIn(tx, government, reading, query))
}
