import { dirname, join } from 'node:path'
import { openDatabase, type Database } from '#db'
import { sourcesNow, sourceVersions, standingClock, zone } from '#kernel'
import { loadOrganisation } from '#org'
import type { Rulebook } from '#rulebook'
import {
  countedIds,
  misnamed,
  momentOf,
  play,
  ScenarioFault,
  type Played,
  type PlayedStep,
  type ScenarioFile,
  type Story,
} from '#scenario'
import { demoOrganisation, establish } from './establish.ts'
import { makeGovernment } from './government.ts'
import { carriedRulebooks } from './home.ts'

export type ReplayOptions = {
  /** Takes the place of the version with its id, or joins the shelf. */
  readonly rulebook?: Rulebook
  /** An empty, migrated database; one in memory without it. It is not closed here. */
  readonly database?: Database
  readonly onStep?: (step: PlayedStep) => void
}

/** Plays a story on a government of its own, at simulated time. Faults where the story names what is not there. */
export async function replay(story: Story, options: ReplayOptions = {}): Promise<Played> {
  const database = options.database ?? (await openDatabase({ memory: true }))
  try {
    return await replayOn(database, story, options)
  } finally {
    if (!options.database) await database.close()
  }
}

async function replayOn(database: Database, story: Story, { rulebook, onStep }: ReplayOptions): Promise<Played> {
  const { starts, government: named } = story.scenario
  // The calendar is not there yet, so a date alone begins at midnight and is moved to the opening of business below.
  const clock = standingClock(Temporal.PlainDateTime.from(starts.replace(' ', 'T')).toZonedDateTime(zone).toInstant())
  const ids = countedIds()
  const rulebooks = rulebook
    ? [...carriedRulebooks().filter((carried) => carried.id !== rulebook.id), rulebook]
    : undefined
  const government = makeGovernment({ database, clock, newId: ids.newId, ...(rulebooks ? { rulebooks } : {}) })
  await establish(
    government,
    named === 'demo' ? demoOrganisation() : loadOrganisation(join(dirname(story.file), named)),
  )
  const { org, calendar } = await database.transaction(
    async (tx) => sourcesNow(tx, government, await sourceVersions(tx, government)),
    { isolation: 'read committed' },
  )
  clock.set(momentOf(starts, calendar))
  const problems = misnamed([story], {
    registry: government.registry,
    sources: government.sources,
    org,
    at: clock.now(),
  })
  if (problems.length) throw new ScenarioFault(problems)
  return play(story, {
    government,
    clock,
    ids,
    storeFile: (file, at, person) => storeRow(database, file, at, person),
    ...(onStep ? { onStep } : {}),
  })
}

/** In a replay only the row is kept: it says that these bytes were uploaded. */
async function storeRow(database: Database, file: ScenarioFile, at: Temporal.Instant, person: string): Promise<void> {
  await database.kysely
    .insertInto('file')
    .values({ sha256: file.sha256, type: 'text/plain', size: Buffer.byteLength(file.text), uploaded: at, person })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
