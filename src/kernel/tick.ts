import { sql } from 'kysely'
import { builtIn } from './built-in.ts'
import { execute } from './execute.ts'
import type { Government } from './government.ts'

type Due = { readonly kind: string; readonly id: string; readonly key: string; readonly due: Temporal.Instant }

/** The next deadline that will run out. One that is only provisional never silences anybody: no consent, no voiding. */
export async function nextDue(government: Government): Promise<Due | undefined> {
  return government.database.transaction(
    async (tx) =>
      (
        await sql<Due>`select kind, id, key, due from deadline where not lapsed and due is not null and not (provisional and lapse in ('consent', 'void')) order by due, kind, id, key limit 1`.execute(
          tx,
        )
      ).rows[0],
    { isolation: 'read committed' },
  )
}

/** Records every lapse up to now, one command each, in the order of their dates. Returns how many. */
export async function tick(government: Government): Promise<number> {
  for (let count = 0; ; count++) {
    const next = await nextDue(government)
    if (!next || Temporal.Instant.compare(next.due, government.clock.now()) > 0) return count
    await execute(government, {
      kind: next.kind,
      id: next.id,
      command: builtIn.lapse,
      input: { key: next.key },
      actor: 'system',
    })
  }
}

/** After the organisation or the calendar changed: derives every open matter again, each in its own transaction. Returns how many moved. */
export async function refreshAll(government: Government, because: string): Promise<number> {
  const open = await government.database.transaction(
    async (tx) =>
      tx
        .selectFrom('matter')
        .select(['kind', 'id'])
        .where('closed', '=', false)
        .orderBy('kind')
        .orderBy('id')
        .execute(),
    { isolation: 'read committed' },
  )
  let moved = 0
  for (const { kind, id } of open) {
    const outcome = await execute(government, {
      kind,
      id,
      command: builtIn.refresh,
      input: { because },
      actor: 'system',
    })
    if (outcome.ok && outcome.written.length) moved++
  }
  return moved
}
