import { sql, type Kysely } from 'kysely'
import { DatabaseFault } from '../fault.ts'
import type { Tables } from '../tables.ts'

export type Table = {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly key: readonly string[]
}

/** Every table of the schema but the record of migrations, those first to which others refer. */
export async function tablesOf(on: Kysely<Tables>): Promise<readonly Table[]> {
  const { rows } = await sql<Table & { refersTo: string[] }>`
    select c.relname as name,
      (select jsonb_agg(jsonb_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) order by attnum)
        from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
      coalesce((select jsonb_agg(a.attname order by k.n) from pg_index i, unnest(i.indkey) with ordinality k(attnum, n), pg_attribute a
        where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.attnum), '[]') as key,
      coalesce((select jsonb_agg(distinct confrelid::regclass::text) from pg_constraint
        where conrelid = c.oid and contype = 'f' and confrelid <> conrelid), '[]') as "refersTo"
    from pg_class c
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and c.relname <> 'migration'
    order by c.relname`.execute(on)
  const waiting = new Map(rows.map((row) => [row.name, row]))
  const sorted: Table[] = []
  while (waiting.size) {
    const ready = [...waiting.values()].filter(({ refersTo }) => refersTo.every((name) => !waiting.has(name)))
    if (!ready.length)
      throw new DatabaseFault(
        'backup',
        `These tables refer to each other in a circle: ${[...waiting.keys()].join(', ')}`,
      )
    for (const { name, columns, key } of ready) {
      waiting.delete(name)
      sorted.push({ name, columns, key })
    }
  }
  return sorted
}
