import type { Transaction } from 'kysely'
import type { Tables } from '#db'
import type { Surroundings } from '../context.ts'
import type { Government } from '../government.ts'
import { principalsOf, type Actor } from '../principal.ts'
import { sourcesNow, sourceVersions, surroundings } from '../surroundings.ts'

export type Reading = {
  readonly c: Surroundings
  readonly actor: Exclude<Actor, 'system'>
  readonly principals: readonly string[]
}

/** Who reads and what surrounds the reader now, under the current rulebook. */
export async function readingNow(government: Government, actor: Exclude<Actor, 'system'>): Promise<Reading> {
  return government.database.transaction(async (tx) => readingIn(tx, government, actor), {
    isolation: 'read committed',
  })
}

export async function readingIn(
  tx: Transaction<Tables>,
  government: Government,
  actor: Exclude<Actor, 'system'>,
): Promise<Reading> {
  const at = government.clock.now()
  const sources = await sourcesNow(tx, government, await sourceVersions(tx, government))
  const today = surroundings(at, undefined as never, sources).today
  const c = surroundings(at, government.shelf.current(today), sources)
  return { c, actor, principals: principalsOf(c.org, actor, at) }
}
