import { sql, type Transaction } from 'kysely'
import type { Tables } from '#db'
import type { MatterRow } from './row.ts'

/** Written out, not joined: a hash join over three rows cost the embedded database 5 ms, more than the whole command. */
export const among = (sources: readonly { kind: string; id: string }[]) =>
  sources.length
    ? sql`(${sql.join(
        sources.map(({ kind, id }) => sql`(s.kind = ${kind} and s.id = ${id})`),
        sql` or `,
      )})`
    : sql`false`

export type SourceVersion = { readonly kind: string; readonly id: string; readonly version: number }

/**
 * One round trip: the matter, locked, with the deadlines that have run out, and the versions of the matters that
 * everything depends on (organisation, readings, calendar), so that a cached copy is used only while it is current.
 */
export async function loadMatter(
  tx: Transaction<Tables>,
  kind: string,
  id: string,
  at: Temporal.Instant,
  sources: readonly { kind: string; id: string }[],
): Promise<{ matter: MatterRow | undefined; versions: readonly SourceVersion[] }> {
  const { rows } = await sql<{ versions: SourceVersion[] | null } & { [K in keyof MatterRow]: MatterRow[K] | null }>`
    select m.*, v.versions from (
      select json_agg(json_build_object('kind', s.kind, 'id', s.id, 'version', s.version)) as versions from matter s where ${among(sources)}
    ) v left join lateral (
      select kind, id, version, stage, unit, rulebook, state, exceptions, lapsed, audience, opened, head,
        array(select key from deadline d where d.kind = x.kind and d.id = x.id and not d.lapsed and d.due <= ${at.toString()}::timestamptz
          and not (d.provisional and d.lapse in ('consent', 'void')) order by d.due, d.key) as overdue
      from matter x where x.kind = ${kind} and x.id = ${id} for update of x
    ) m on true`.execute(tx)
  const row = rows[0]
  if (!row) return { matter: undefined, versions: [] }
  const { versions, ...matter } = row
  return { matter: matter.id === null ? undefined : (matter as MatterRow), versions: versions ?? [] }
}
