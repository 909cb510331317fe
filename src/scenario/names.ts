import type { Organisation, Registry, Sources } from '#kernel'
import { verbOf } from '#kernel'
import type { Story } from './parse.ts'
import type { ScenarioProblem } from './problem.ts'

export type Known = {
  readonly registry: Registry
  readonly sources: Sources
  readonly org: Organisation
  readonly at: Temporal.Instant
}

/** Matters that reactions open are called `minutes-1`, `task-2`: the kind and a count. */
const isCounted = (name: string, { registry }: Known): boolean => {
  const counted = /^(.+)-[1-9]\d*$/.exec(name)
  return counted !== null && registry.kinds.includes(counted[1]!)
}

const kindOf = (command: string): string => command.slice(0, command.indexOf('.'))

/** Words that belong to a person's work wherever it is entered: whoever is put in charge in the story may act in it. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(strings)
}

/**
 * Finds every handle, command and name that means nothing, before anything is played. What a story means to be refused
 * (system.unknown, system.not-found) may be meaningless.
 */
export function misnamed(stories: readonly Story[], known: Known): ScenarioProblem[] {
  const { registry, sources, org, at } = known
  const named = new Set(Object.values(sources).map((source) => source.id))
  const appointed = new Set(
    stories.flatMap(({ scenario }) =>
      scenario.steps.filter((s) => s.do && kindOf(s.do) === sources.organisation.kind).flatMap((s) => strings(s.with)),
    ),
  )
  const isPerson = (handle: string) => org.postsOf(handle, at).length > 0 || appointed.has(handle)
  const steps = stories.flatMap((story) =>
    story.scenario.steps.map((step, i) => ({
      step,
      problem: (path: readonly string[], says: string) => story.problem(i, path, says),
    })),
  )
  const doubled = new Set<object>()
  for (const { step } of steps) {
    if (step.name === undefined) continue
    if (named.has(step.name)) doubled.add(step)
    if (!step.refused && step.outcome !== 'refused') named.add(step.name)
  }
  return steps.flatMap(({ step, problem }) => {
    const found: ScenarioProblem[] = []
    if (doubled.has(step)) found.push(problem(['name'], `another matter is called ${step.name} already`))
    const isMatter = (name: string) => named.has(name) || isCounted(name, known)
    if (step.as !== undefined && !isPerson(step.as)) found.push(problem(['as'], `nobody signs in as ${step.as}`))
    if (
      step.do !== undefined &&
      !step.refused?.includes('system.unknown') &&
      !registry.command(kindOf(step.do), verbOf(step.do))
    )
      found.push(problem(['do'], `there is no command ${step.do}`))
    if (step.on !== undefined && !step.refused?.includes('system.not-found') && !isMatter(step.on))
      found.push(problem(['on'], `no step names a matter ${step.on}`))
    if (step.recorded && !org.post(step.recorded.post))
      found.push(problem(['recorded', 'post'], `there is no post ${step.recorded.post}`))
    const { expect } = step
    if (expect?.as !== undefined && !isPerson(expect.as))
      found.push(problem(['expect', 'as'], `nobody signs in as ${expect.as}`))
    if (expect?.on !== undefined && !isMatter(expect.on))
      found.push(problem(['expect', 'on'], `no step names a matter ${expect.on}`))
    for (const command of Object.keys(expect?.refusals ?? {})) {
      const full = command.includes('.') ? command : undefined
      if (full && !registry.command(kindOf(full), verbOf(full)))
        found.push(problem(['expect', 'refusals', command], `there is no command ${command}`))
    }
    return found
  })
}
