import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Database } from '#db'
import { sourcesNow, sourceVersions, standingClock, zone, type Government } from '#kernel'
import {
  countedIds,
  loadScenario,
  misnamed,
  momentOf,
  play,
  ScenarioFault,
  type PlayedStep,
  type ScenarioFile,
  type Step,
  type Story,
} from '#scenario'
import { demoOrganisation, establish } from '../establish.ts'
import { makeGovernment } from '../government.ts'
import { root } from '../home.ts'
import { sampleSeals } from '../seals.ts'

/** Journal keys of the season's commands, by which an interrupted first start finds where it was. */
const key = 'season'

/** The stories of demo/season-*.yaml told as one: every step has its own time, and they are taken in the order of the times. */
export function loadSeason(folder = join(root, 'demo')): Story {
  const stories = readdirSync(folder)
    .filter((name) => /^season-.*\.yaml$/.test(name))
    .sort()
    .map((name) => loadScenario(join(folder, name)))
  const told = stories.flatMap((story) => timed(story))
  const sorted = told.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const starts = stories.map((story) => story.scenario.starts).sort()[0]
  if (starts === undefined)
    throw new ScenarioFault([{ file: folder, line: 1, field: '', says: 'there is no season-*.yaml' }])
  return {
    file: folder,
    scenario: { government: 'demo', starts, steps: sorted.map(({ step }) => step) },
    problem: (step, path, says) => sorted[step]!.story.problem(sorted[step]!.i, path, says),
  }
}

type Timed = { readonly at: string; readonly step: Step; readonly story: Story; readonly i: number }

/** A step without a time of its own happens at that of the one before. */
function timed(story: Story): Timed[] {
  let at = story.scenario.starts
  return story.scenario.steps.map((step, i) => {
    if (step.wait !== undefined)
      throw new ScenarioFault([story.problem(i, ['wait'], 'a season is told by absolute times: at')])
    at = step.at ?? at
    return { at, step: { ...step, at }, story, i }
  })
}

export type SeasonProgress = (done: number, of: number, at: Temporal.Instant) => void

/** Plays the season through the kernel, from where an interrupted start left it. Returns the time at which it ends. Faults where a step does not go as told. */
export async function playSeason(
  database: Database,
  storeFile: (file: ScenarioFile, at: Temporal.Instant, person: string) => Promise<void>,
  progress: SeasonProgress,
  story: Story = loadSeason(),
): Promise<Temporal.Instant> {
  const clock = standingClock(Temporal.Instant.fromEpochMilliseconds(0))
  const ids = countedIds(await idCounts(database))
  const government = makeGovernment({ database, clock, newId: ids.newId, seals: sampleSeals().book })
  const start = Temporal.PlainDateTime.from(story.scenario.starts).toZonedDateTime(zone).toInstant()
  clock.set(start)
  await establish(government, demoOrganisation())
  const before = await alreadyPlayed(government)
  if (before.at) clock.set(before.at)
  const { org, calendar } = await database.transaction(
    async (tx) => sourcesNow(tx, government, await sourceVersions(tx, government)),
    { isolation: 'read committed' },
  )
  const problems = misnamed([story], { registry: government.registry, sources: government.sources, org, at: start })
  if (problems.length) throw new ScenarioFault(problems)
  const { steps } = await play(story, {
    government,
    clock,
    ids,
    key,
    after: before.n,
    storeFile,
    onStep: (step, of) => progress(step.n, of, step.at),
  })
  const failed = steps.filter((step) => step.outcome === 'failed')
  if (failed.length) throw new ScenarioFault(failed.map((step) => story.problem(step.n - 1, [], told(step))))
  const last = story.scenario.steps.at(-1)
  return last ? momentOf(last.at!, calendar) : start
}

const told = ({ step, failures, refusals }: PlayedStep): string =>
  `${step.as ?? ''} ${step.do ?? ''} ${step.on ?? step.name ?? ''}: ${failures.join('; ')}${refusals.map((r) => ` [${r.norm}: ${r.says.zh}]`).join('')}`

async function alreadyPlayed({ database }: Government): Promise<{ n: number; at?: Temporal.Instant }> {
  const { rows } = await sql<{
    n: number | null
    at: Temporal.Instant | null
  }>`select max(substr(key, ${key.length + 2})::int) as n, (select max(at) from journal) as at from journal where key like ${`${key}:%`}`.execute(
    database.kysely,
  )
  const { n, at } = rows[0]!
  return n === null || at === null ? { n: 0 } : { n, at }
}

/** How far the counts of `minutes-1`, `task-2` have gone. */
async function idCounts(database: Database): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{
    kind: string
    count: number
  }>`select kind, max(substr(id, length(kind) + 2)::int) as count from matter where id ~ ('^' || kind || '-[0-9]+$') group by kind`.execute(
    database.kysely,
  )
  return new Map(rows.map(({ kind, count }) => [kind, count]))
}
