import { readFileSync } from 'node:fs'
import { readYaml, shapeIssues } from '#rulebook'
import type * as z from 'zod'
import { scenarioSchema, type Scenario } from './format.ts'
import { ScenarioFault, type ScenarioProblem } from './problem.ts'

/** A story with the lines of its steps. */
export type Story = {
  readonly file: string
  readonly scenario: Scenario
  problem(step: number, path: readonly string[], says: string): ScenarioProblem
}

/** Reads a scenario, or everything that is wrong with its form. `file` is only named. */
export function parseScenario(source: string, file: string): { story: Story } | { problems: ScenarioProblem[] } {
  const yaml = readYaml(source)
  if (yaml.errors.length)
    return { problems: yaml.errors.map((e) => ({ file, line: e.line, field: '', says: e.says.en })) }
  const parsed = scenarioSchema.safeParse(yaml.value, { reportInput: true })
  const at = (path: readonly PropertyKey[], says: string): ScenarioProblem => ({
    file,
    line: yaml.lineOf(path),
    field: path.map(String).join('.'),
    says,
  })
  if (!parsed.success)
    return {
      problems: parsed.error.issues
        .flatMap((issue) => meant(issue, []))
        .map(({ path, says }) => at(path, says))
        .sort((a, b) => a.line - b.line),
    }
  return { story: { file, scenario: parsed.data, problem: (step, path, says) => at(['steps', step, ...path], says) } }
}

/** Reads a scenario from disk. Faults with every problem of the file. */
export function loadScenario(path: string): Story {
  const parsed = parseScenario(readFileSync(path, 'utf8'), path)
  if ('problems' in parsed) throw new ScenarioFault(parsed.problems)
  return parsed.story
}

type Trouble = { readonly path: readonly PropertyKey[]; readonly says: string }

/** In our own words where the format has some; of the forms that a value may take, the one that was followed furthest. */
function meant(issue: z.core.$ZodIssue, below: readonly PropertyKey[]): Trouble[] {
  const path = [...below, ...issue.path]
  if (issue.code === 'invalid_union') {
    const followed = (issues: readonly z.core.$ZodIssue[]): number =>
      Math.max(0, ...issues.map((inner) => inner.path.length + (inner.code === 'unrecognized_keys' ? 1 : 0)))
    const nearest = issue.errors.toSorted((a, b) => followed(b) - followed(a))[0] ?? []
    if (followed(nearest) > 0) return nearest.flatMap((inner) => meant(inner, path))
  }
  if (issue.code === 'custom' || issue.message.startsWith('a ')) return [{ path, says: issue.message }]
  return shapeIssues({ issues: [issue] } as z.core.$ZodError).map((found) => ({
    path: [...below, ...found.path],
    says: found.says.en,
  }))
}
