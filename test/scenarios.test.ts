import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeGovernment, registry, replay } from '#app'
import type { Database } from '#db'
import { verifyJournal } from '#kernel'
import { loadScenario, parseScenario, stepLines } from '#scenario'
import { eachDatabase } from './contract/database.ts'

const folder = join(import.meta.dirname, 'scenarios')
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))

/** Everything that did not go as told, with what refused it. */
const wrong = async (file: string, database: Database): Promise<string[]> =>
  (await replay(loadScenario(join(folder, file)), { database })).steps
    .filter((step) => step.outcome === 'failed')
    .flatMap(stepLines)

describe.each(files)('%s', (file) => {
  eachDatabase('goes as told, and its journal gives what is stored', (open) => {
    let database: Database
    beforeAll(async () => {
      database = await open()
    })

    test('step by step', { timeout: 120_000 }, async () => {
      expect(await wrong(file, database)).toEqual([])
      expect((await verifyJournal(makeGovernment({ database }))).differences).toEqual([])
    })

    test('every deadline left open is one that its kind says somebody owes', async () => {
      const rows = await database.kysely.selectFrom('deadline').select(['kind', 'norm']).distinct().execute()
      expect(rows.filter(({ kind, norm }) => !registry.procedure(kind)?.owed?.[norm])).toEqual([])
    })
  })
})

eachDatabase('a title of ten thousand characters', (open) => {
  test('is refused by name and leaves nothing behind', { timeout: 120_000 }, async () => {
    const database = await open()
    const story = `starts: 2026-11-02T09:00\nsteps:\n- { as: finance.clerk, do: topic.draft, with: { title: ${'长'.repeat(10_000)}, meeting: executive }, refused: [system.input] }\n`
    const parsed = parseScenario(story, 'long.yaml')
    if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems))
    expect((await replay(parsed.story, { database })).passed).toBe(true)
    expect(await database.kysely.selectFrom('matter').select('id').where('kind', '=', 'topic').execute()).toEqual([])
  })
})
