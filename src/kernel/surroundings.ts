import { sql, type Transaction } from 'kysely'
import type { Tables } from '#db'
import type { Rulebook } from '#rulebook'
import { civil } from './clock.ts'
import type { Surroundings } from './context.ts'
import type { Government, Source, Sources } from './government.ts'
import { noSeals } from './official-seal.ts'
import { among, type SourceVersion } from './matter/load.ts'
import { Fault } from './refusal.ts'

type Made = { readonly version: number; readonly value: unknown }
// One entry a source and a government: a process may hold several governments (tests, replays).
const made = new WeakMap<Government, Map<string, Made>>()

export const sourceList = (government: Government): { kind: string; id: string }[] =>
  Object.values(government.sources as Record<string, Source<unknown>>).map(({ kind, id }) => ({ kind, id }))

async function current<T>(
  tx: Transaction<Tables>,
  government: Government,
  source: Source<T>,
  version: number,
): Promise<T> {
  const cache = made.get(government) ?? made.set(government, new Map()).get(government)!
  const name = `${source.kind}/${source.id}`
  const known = cache.get(name)
  if (known?.version === version) return known.value as T
  let state: unknown = government.registry.procedure(source.kind)?.initial
  if (version > 0) {
    const { rows } = await sql<{
      state: unknown
    }>`select state from matter where kind = ${source.kind} and id = ${source.id}`.execute(tx)
    if (!rows[0]) throw new Fault(`${name} has version ${version} but no row`)
    state = rows[0].state
  }
  const value = source.make(state, version)
  // A version written in this transaction may still be rolled back: the next reader compares versions again.
  cache.set(name, { version, value })
  return value
}

/** Organisation, readings and calendar as they stand in this transaction. */
export async function sourcesNow(
  tx: Transaction<Tables>,
  government: Government,
  versions: readonly SourceVersion[],
): Promise<Pick<Surroundings, 'org' | 'reading' | 'calendar' | 'seals'>> {
  const version = (source: Source<unknown>) =>
    versions.find((v) => v.kind === source.kind && v.id === source.id)?.version ?? 0
  const { organisation, readings, calendar }: Sources = government.sources
  return {
    org: await current(tx, government, organisation, version(organisation)),
    reading: await current(tx, government, readings, version(readings)),
    calendar: await current(tx, government, calendar, version(calendar)),
    seals: government.seals ?? noSeals,
  }
}

export async function sourceVersions(
  tx: Transaction<Tables>,
  government: Government,
): Promise<readonly SourceVersion[]> {
  const { rows } =
    await sql<SourceVersion>`select s.kind, s.id, s.version from matter s where ${among(sourceList(government))}`.execute(
      tx,
    )
  return rows
}

export function surroundings(
  at: Temporal.Instant,
  rulebook: Rulebook,
  sources: Pick<Surroundings, 'org' | 'reading' | 'calendar'> & Partial<Pick<Surroundings, 'seals'>>,
): Surroundings {
  return {
    at,
    today: civil(at).toPlainDate(),
    rulebook,
    norm: (id) => {
      const norm = rulebook.norms.get(id)
      if (!norm) throw new Fault(`The rulebook ${rulebook.id} has no norm ${id}`)
      return norm
    },
    // One by one: who hands over surroundings of another rulebook hands over its rulebook too.
    org: sources.org,
    reading: sources.reading,
    calendar: sources.calendar,
    seals: sources.seals ?? noSeals,
  }
}

export function rulebookOf(government: Government, id: string): Rulebook {
  const rulebook = government.shelf.byId(id)
  if (!rulebook) throw new Fault(`The rulebook ${id} is not on the shelf`)
  return rulebook
}
