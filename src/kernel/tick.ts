import { sql } from 'kysely'
import { builtIn } from './built-in.ts'
import { execute } from './execute/execute.ts'
import type { Government } from './government.ts'
import { Fault } from './refusal.ts'

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
  let count = 0
  for (;;) {
    const next = await nextDue(government)
    if (!next || Temporal.Instant.compare(next.due, government.clock.now()) > 0) return count
    if (await lapse(government, next)) count++
    else await straighten(government, next)
  }
}

const on = ({ kind, id }: Due) => ({ kind, id, actor: 'system' as const })

async function lapse(government: Government, due: Due): Promise<boolean> {
  const outcome = await execute(government, { ...on(due), command: builtIn.lapse, input: { key: due.key } })
  return outcome.ok && outcome.written.length > 0
}

/** A row that no longer agrees with its matter, because everything around it changed: derived again, never waited on. */
async function straighten(government: Government, due: Due): Promise<void> {
  const outcome = await execute(government, {
    ...on(due),
    command: builtIn.refresh,
    input: { because: 'stale-deadline' },
  })
  if (!outcome.ok || !outcome.written.length)
    throw new Fault(`${due.kind}/${due.id}: the deadline ${due.key} is stored but cannot lapse`)
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
