import { sql, type Transaction } from 'kysely'
import type { Tables } from '#db'
import type { Exception } from './context.ts'

/** A matter as other matters' rules see it: the facts of a command, read in its own transaction. */
export type Seen<S = any> = {
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly stage: string
  readonly title: string
  readonly number: string | null
  readonly unit: string | null
  readonly closed: boolean
  readonly state: S
  readonly exceptions: readonly Exception[]
}

export type Wanted = {
  readonly stages?: readonly string[]
  readonly closed?: boolean
  /** 源政发〔2026〕8号, as it is written. */
  readonly number?: string
  /** Equal values of facets. */
  readonly facets?: Readonly<Record<string, string | number | boolean>>
  readonly linkedTo?: { readonly kind: string; readonly id: string; readonly rel?: string }
}

export type Reader = {
  matter<S = any>(kind: string, id: string): Promise<Seen<S> | undefined>
  matters<S = any>(kind: string, wanted?: Wanted): Promise<readonly Seen<S>[]>
  count(kind: string, wanted?: Wanted): Promise<number>
  /** The last serial of a series: 12 for 议题〔2026〕 when 议题〔2026〕12号 is its last number; 0 for a new series. */
  lastSerial(kind: string, series: string): Promise<number>
  /** Who has looked at a matter, each with the last time: whether it may still be taken back. */
  receipts(kind: string, id: string): Promise<readonly { readonly person: string; readonly last: Temporal.Instant }[]>
}

const columns = ['kind', 'id', 'version', 'stage', 'title', 'number', 'unit', 'closed', 'state', 'exceptions'] as const

export function makeReader(tx: Transaction<Tables>): Reader {
  const select = (kind: string, wanted: Wanted) => {
    let query = tx.selectFrom('matter').where('kind', '=', kind)
    if (wanted.stages) query = query.where('stage', 'in', wanted.stages)
    if (wanted.closed !== undefined) query = query.where('closed', '=', wanted.closed)
    if (wanted.number !== undefined) query = query.where('number', '=', wanted.number)
    if (wanted.facets) query = query.where(sql<boolean>`facets @> ${JSON.stringify(wanted.facets)}::jsonb`)
    const to = wanted.linkedTo
    if (to)
      query = query.where(({ exists, selectFrom }) => {
        let link = selectFrom('link')
          .select('link.id')
          .whereRef('link.kind', '=', 'matter.kind')
          .whereRef('link.id', '=', 'matter.id')
          .where('to_kind', '=', to.kind)
          .where('to_id', '=', to.id)
        if (to.rel) link = link.where('rel', '=', to.rel)
        return exists(link)
      })
    return query
  }
  return {
    matter: async (kind, id) =>
      (await tx
        .selectFrom('matter')
        .select(columns)
        .where('kind', '=', kind)
        .where('id', '=', id)
        .executeTakeFirst()) as never,
    matters: async (kind, wanted = {}) =>
      (await select(kind, wanted).select(columns).orderBy('opened').orderBy('id').execute()) as never,
    count: async (kind, wanted = {}) =>
      Number(
        (
          await select(kind, wanted)
            .select(({ fn }) => fn.countAll().as('n'))
            .executeTakeFirstOrThrow()
        ).n,
      ),
    lastSerial: async (kind, series) =>
      (
        await sql<{ last: number }>`select serial(number) as last from matter
          where kind = ${kind} and number is not null and series(number) = ${series} order by serial(number) desc limit 1`.execute(
          tx,
        )
      ).rows[0]?.last ?? 0,
    receipts: async (kind, id) =>
      await tx.selectFrom('receipt').select(['person', 'last']).where('kind', '=', kind).where('id', '=', id).execute(),
  }
}
