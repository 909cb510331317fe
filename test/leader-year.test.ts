import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { replay } from '#app'
import type { Database } from '#db'
import { loadScenario } from '#scenario'
import { eachDatabase } from './contract/database.ts'

const file = join(import.meta.dirname, 'scenarios/leader-year-2026.yaml')

/** The totals stand worked out by hand at the head of the scenario. */
eachDatabase("one leader's year", (open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    const { steps } = await replay(loadScenario(file), { database })
    expect(steps.filter(({ outcome }) => outcome === 'failed')).toEqual([])
  }, 120_000)

  const facetsOf = async (kind: string, id: string) =>
    (
      await database.kysely
        .selectFrom('matter')
        .select('facets')
        .where('kind', '=', kind)
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    ).facets

  test('sixty days of research, thirty-three of them unannounced, in eighteen trips', async () => {
    expect(await facetsOf('research-book', 'vice-agriculture-2026')).toEqual({
      post: 'vice-agriculture',
      year: 2026,
      days: 60,
      unannounced: 33,
      trips: 18,
    })
  })

  test('fifteen days of leave, and two hours in which the leader was double-booked', async () => {
    const { state } = (await database.kysely
      .selectFrom('matter')
      .select('state')
      .where('kind', '=', 'organisation')
      .executeTakeFirstOrThrow()) as { state: { absences: Record<string, unknown>[] } }
    expect(
      state.absences
        .filter(({ post }) => post === 'vice-agriculture')
        .map(({ kind, from, until, acting }) => ({ kind, from, until, acting })),
    ).toEqual([
      { kind: 'away', from: '2026-02-14T00:00:00+08:00', until: '2026-02-28T17:30:00+08:00', acting: undefined },
      {
        kind: 'engaged',
        from: '2026-04-22T10:30:00+08:00',
        until: '2026-04-22T11:30:00+08:00',
        acting: 'vice-society',
      },
      { kind: 'engaged', from: '2026-10-14T10:00:00+08:00', until: '2026-10-14T11:00:00+08:00', acting: 'executive' },
    ])
    const { days } = (
      (await database.kysely
        .selectFrom('matter')
        .select('state')
        .where('kind', '=', 'leave')
        .where('id', '=', 'festival')
        .executeTakeFirstOrThrow()) as { state: { days: number } }
    ).state
    expect(days).toBe(15)
  })
})
