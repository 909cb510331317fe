import {
  execute,
  refreshAll,
  sourcesNow,
  sourceVersions,
  verbOf,
  type Envelope,
  type Government,
  type Outcome,
  type Refusal,
} from '#kernel'
import { refreshOn } from '#org'
import { moveTo, type StandingClock } from './clock.ts'
import type { CountedIds } from './counted-ids.ts'
import { mismatches } from './expectation/index.ts'
import { unexpected } from './expectation/outcome.ts'
import { withFiles, type ScenarioFile } from './files.ts'
import type { Step } from './format.ts'
import type { Story } from './parse.ts'
import { afterWait, momentOf, needsCalendar } from './time.ts'

export type PlayedStep = {
  readonly n: number
  readonly at: Temporal.Instant
  readonly step: Step
  readonly outcome: 'accepted' | 'refused' | 'held' | 'failed'
  readonly matter: string | null
  readonly refusals: readonly Refusal[]
  /** Why an expectation did not hold, in words. */
  readonly failures: readonly string[]
}
export type Played = { readonly passed: boolean; readonly steps: readonly PlayedStep[] }

export type Stage = {
  /** Established and empty but for what earlier stories left. Its `newId` comes from `countedIds`. */
  readonly government: Government
  readonly clock: StandingClock
  readonly ids: CountedIds
  readonly storeFile: (file: ScenarioFile, at: Temporal.Instant, person: string) => Promise<void>
  /** Steps up to and including this one were played before and are passed over. */
  readonly after?: number
  /** Makes each command repeatable: `<key>:<n>` is carried out once. */
  readonly key?: string
  readonly onStep?: (played: PlayedStep, of: number) => void | Promise<void>
  /** How a command is given: straight to the kernel, or by a person in a browser. */
  readonly give?: (government: Government, envelope: Envelope) => Promise<Outcome>
}

const kindOf = (command: string): string => command.slice(0, command.indexOf('.'))

/** Plays a story on a government, step by step. A step that fails does not stop the ones after it. */
export async function play(story: Story, stage: Stage): Promise<Played> {
  const kinds = new Map(Object.values(stage.government.sources).map((source) => [source.id, source.kind]))
  for (const step of story.scenario.steps) if (step.name !== undefined && step.do) kinds.set(step.name, kindOf(step.do))
  const steps: PlayedStep[] = []
  for (const [i, step] of story.scenario.steps.entries()) {
    if (i + 1 <= (stage.after ?? 0)) continue
    const played = await playStep(step, i + 1, stage, kinds)
    steps.push(played)
    await stage.onStep?.(played, story.scenario.steps.length)
  }
  return { passed: steps.every((s) => s.outcome !== 'failed'), steps }
}

async function playStep(step: Step, n: number, stage: Stage, kinds: ReadonlyMap<string, string>): Promise<PlayedStep> {
  const failures = [...(await moveOn(step, stage))]
  const acted = step.do === undefined ? undefined : await act(step, n, stage)
  if (acted) failures.push(...unexpected(step, acted))
  const matter = acted?.ok ? acted.id : (step.on ?? step.expect?.on ?? null)
  if (step.expect) {
    const id = step.expect.on ?? matter ?? ''
    failures.push(...(await mismatches(step.expect, { id, kind: kindNamed(id, stage, kinds) }, stage.government)))
  }
  const outcome = failures.length ? 'failed' : !acted ? 'held' : acted.ok ? 'accepted' : 'refused'
  return {
    n,
    at: stage.clock.now(),
    step,
    outcome,
    matter,
    refusals: acted && !acted.ok ? acted.refusals : [],
    failures,
  }
}

const kindNamed = (name: string, { government }: Stage, kinds: ReadonlyMap<string, string>): string | undefined =>
  kinds.get(name) ??
  government.registry.kinds.find((kind) => name.startsWith(`${kind}-`) && /^\d+$/.test(name.slice(kind.length + 1)))

async function moveOn(step: Step, { government, clock }: Stage): Promise<readonly string[]> {
  if (step.wait === undefined && step.at === undefined) return []
  const sources = needsCalendar(step)
    ? await government.database.transaction(
        async (tx) => sourcesNow(tx, government, await sourceVersions(tx, government)),
        { isolation: 'read committed' },
      )
    : undefined
  const target =
    step.at === undefined ? afterWait(step.wait!, clock.now(), sources?.calendar) : momentOf(step.at, sources?.calendar)
  if (Temporal.Instant.compare(target, clock.now()) < 0) return [`${step.at} lies before the step before it`]
  await moveTo(government, clock, target)
  return []
}

async function act(
  step: Step,
  n: number,
  { government, clock, ids, key, storeFile, give = execute }: Stage,
): Promise<Outcome> {
  const { input, files } = withFiles(step.with ?? {})
  for (const file of files) await storeFile(file, clock.now(), step.as!)
  const kind = kindOf(step.do!)
  const id = step.on ?? step.name
  const before = new Map(ids.counts)
  const outcome = await give(government, {
    kind,
    command: verbOf(step.do!),
    input,
    actor: { person: step.as! },
    ...(id === undefined ? {} : { id }),
    ...(step.exception ? { exceptions: step.exception } : {}),
    ...(step.recorded ? { recorded: step.recorded } : {}),
    ...(key === undefined ? {} : { key: `${key}:${n}` }),
  })
  // What was refused opened nothing: its ids are given out again.
  if (!outcome.ok) for (const kind of ids.counts.keys()) ids.counts.set(kind, before.get(kind) ?? 0)
  else if (outcome.written.some((written) => written.types.some((type) => refreshOn.includes(type))))
    await refreshAll(government, step.do!)
  return outcome
}
