import { sql } from 'kysely'
import { sqlState, type Isolation } from '#db'
import type { Government } from '../government.ts'
import type { Envelope, Outcome } from './envelope.ts'
import { ReachesFurther, Refused } from './refused.ts'
import { run } from './run.ts'

const uniqueViolation = '23505'

/**
 * A command that reads nothing but its own matter, which it locks, needs no serializable transaction: there PostgreSQL
 * compares whole index pages, and eight busy clients on a young database lost more races than they won.
 */
function isolationOf({ registry, sources }: Government, envelope: Envelope): Isolation {
  const command = registry.command(envelope.kind, envelope.command)
  const reads = command?.facts && command.numbered !== 'only'
  const alone = command && !reads && Object.values(sources).every((source) => source.kind !== envelope.kind)
  return alone ? 'repeatable read' : 'serializable'
}

/**
 * The one way by which a matter changes. One transaction: load → lapses due → stage → authority → rules → events → state
 * and all that is derived from it → journal → reactions. It is serializable as soon as other matters are read or written.
 */
export async function execute(government: Government, envelope: Envelope): Promise<Outcome> {
  const at = government.clock.now()
  const { numbered } = government.registry.command(envelope.kind, envelope.command) ?? {}
  const attempt = (isolation: Isolation) =>
    government.database.transaction(
      async (tx, defer) => {
        // Before anything is read: `lock` takes no snapshot, so the last number seen is the last one committed.
        if (numbered) defer(sql`lock table numbering in exclusive mode`.execute(tx))
        return run({ government, tx, defer, at, written: [], isolation, run }, envelope, 0)
      },
      { isolation },
    )
  try {
    const outcome = await attempt(isolationOf(government, envelope))
      .catch((error: unknown) => {
        if (error instanceof ReachesFurther) return attempt('serializable')
        throw error
      })
      .catch((error: unknown) => {
        // Somebody else created the same matter meanwhile, perhaps one that a reaction opens: a new look finds it.
        if (sqlState(error) === uniqueViolation) return attempt('serializable')
        throw error
      })
    if (outcome.ok && outcome.written.length) government.onWritten(outcome.written)
    return outcome
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusals: error.refusals }
    throw error
  }
}
