import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { Tables } from '#db'
import type { Exception } from '../context.ts'
import type { Entry } from '../journal/entry.ts'
import { searchVector } from '../search/index.ts'
import type { Derived } from './derive.ts'

export type Written = {
  readonly kind: string
  readonly id: string
  readonly creates: boolean
  readonly version: number
  readonly rulebook: string
  readonly state: { readonly stage: string }
  readonly exceptions: readonly Exception[]
  readonly lapsed: readonly string[]
  readonly at: Temporal.Instant
  readonly head: Uint8Array
  readonly entries: readonly (Entry & { readonly prev: Uint8Array; readonly hash: Uint8Array })[]
  readonly derived: Derived
  /** What was derived before, so that tables that do not change are left alone. */
  readonly before: Derived | undefined
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`
const texts = (values: readonly string[]) => sql`${values as string[]}::text[]`
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const words = (d: Derived | undefined): string | undefined => d && [d.title, d.number ?? '', d.search ?? ''].join('\n')

/** Writes the matter, its journal entries and everything derived in one statement: all of it or nothing. */
export async function saveMatter(tx: Transaction<Tables>, w: Written): Promise<void> {
  const d = w.derived
  const parts: RawBuilder<unknown>[] = [matterPart(w), journalPart(w)]
  if (!same(d.deadlines, w.before?.deadlines ?? [])) parts.push(...deadlineParts(w))
  if (!same(d.links ?? [], w.before?.links ?? [])) parts.push(...linkParts(w))
  if (!same(d.files ?? [], w.before?.files ?? [])) parts.push(...fileParts(w))
  await sql`with ${sql.join(parts, sql`, `)} select 1`.execute(tx)
}

function matterPart(w: Written): RawBuilder<unknown> {
  const d = w.derived
  const search = words(d) === words(w.before) ? undefined : searchVector(words(d)!)
  const at = w.at.toString()
  const due = d.due?.toString() ?? null
  if (w.creates)
    return sql`m as (insert into matter (kind, id, version, stage, title, number, unit, rulebook, state, facets, exceptions, lapsed, audience, awaits, readers, closed, due, opened, changed, search, head)
      values (${w.kind}, ${w.id}, ${w.version}, ${w.state.stage}, ${d.title}, ${d.number ?? null}, ${d.unit ?? null}, ${w.rulebook}, ${json(w.state)}, ${json(d.facets ?? {})}, ${json(w.exceptions)}, ${texts(w.lapsed)},
        ${texts(d.audience)}, ${texts(d.awaits)}, ${texts(d.readers)}, ${d.closed}, ${due}::timestamptz, ${at}::timestamptz, ${at}::timestamptz, ${search ?? ''}::tsvector, decode(${hex(w.head)}, 'hex')))`
  return sql`m as (update matter set version = ${w.version}, stage = ${w.state.stage}, title = ${d.title}, number = ${d.number ?? null}, unit = ${d.unit ?? null}, rulebook = ${w.rulebook}, state = ${json(w.state)},
      facets = ${json(d.facets ?? {})}, exceptions = ${json(w.exceptions)}, lapsed = ${texts(w.lapsed)}, audience = ${texts(d.audience)}, awaits = ${texts(d.awaits)}, readers = ${texts(d.readers)},
      closed = ${d.closed}, due = ${due}::timestamptz, changed = ${at}::timestamptz, head = decode(${hex(w.head)}, 'hex')${search === undefined ? sql`` : sql`, search = ${search}::tsvector`}
    where kind = ${w.kind} and id = ${w.id})`
}

function journalPart(w: Written): RawBuilder<unknown> {
  const rows = w.entries.map((e) => ({ ...e, prev: hex(e.prev), hash: hex(e.hash) }))
  return sql`j as (insert into journal (kind, id, seq, type, data, at, actor, command, key, norms, prev, hash)
    select kind, id, seq, type, data, at, actor, command, key, norms, decode(prev, 'hex'), decode(hash, 'hex')
    from jsonb_to_recordset(${json(rows)}) as e(kind text, id text, seq integer, type text, data jsonb, at timestamptz, actor jsonb, command text, key text, norms jsonb, prev text, hash text)
    order by seq)`
}

function deadlineParts(w: Written): RawBuilder<unknown>[] {
  const rows = w.derived.deadlines.map((d) => ({
    key: d.key,
    norm: d.norm,
    owes: d.owes,
    due: d.due?.toString() ?? null,
    provisional: d.provisional,
    lapse: d.lapse,
    lapsed: d.lapsed,
    why: { ...d.why, says: d.says },
  }))
  const gone = sql`delete from deadline where kind = ${w.kind} and id = ${w.id} and key <> all(${texts(rows.map((r) => r.key))})`
  if (!rows.length) return [sql`d0 as (${gone})`]
  return [
    sql`d0 as (${gone})`,
    sql`d1 as (insert into deadline (kind, id, key, norm, owes, due, provisional, lapse, lapsed, why)
      select ${w.kind}, ${w.id}, key, norm, array(select jsonb_array_elements_text(owes)), due, provisional, lapse, lapsed, why
      from jsonb_to_recordset(${json(rows)}) as e(key text, norm text, owes jsonb, due timestamptz, provisional boolean, lapse text, lapsed boolean, why jsonb)
      on conflict (kind, id, key) do update set owes = excluded.owes, due = excluded.due, provisional = excluded.provisional, lapse = excluded.lapse, lapsed = excluded.lapsed, why = excluded.why
      where (deadline.owes, deadline.due, deadline.provisional, deadline.lapse, deadline.lapsed, deadline.why) is distinct from (excluded.owes, excluded.due, excluded.provisional, excluded.lapse, excluded.lapsed, excluded.why))`,
  ]
}

function linkParts(w: Written): RawBuilder<unknown>[] {
  const rows = (w.derived.links ?? []).map((l) => ({ rel: l.rel, to_kind: l.kind, to_id: l.id }))
  return [
    sql`l0 as (delete from link where kind = ${w.kind} and id = ${w.id} and (rel, to_kind, to_id) not in (select rel, to_kind, to_id from jsonb_to_recordset(${json(rows)}) as e(rel text, to_kind text, to_id text)))`,
    sql`l1 as (insert into link (kind, id, rel, to_kind, to_id) select ${w.kind}, ${w.id}, rel, to_kind, to_id from jsonb_to_recordset(${json(rows)}) as e(rel text, to_kind text, to_id text) on conflict do nothing)`,
  ]
}

function fileParts(w: Written): RawBuilder<unknown>[] {
  const rows = w.derived.files ?? []
  return [
    sql`f0 as (delete from attached where kind = ${w.kind} and id = ${w.id} and (sha256, name) not in (select sha256, name from jsonb_to_recordset(${json(rows)}) as e(sha256 text, name text)))`,
    sql`f1 as (insert into attached (kind, id, sha256, name) select ${w.kind}, ${w.id}, sha256, name from jsonb_to_recordset(${json(rows)}) as e(sha256 text, name text) on conflict do nothing)`,
  ]
}
