import { inconsistencies, type Trouble } from './consistency.ts'
import type { Norm } from './norm.ts'
import type { Problem } from './problem.ts'
import type { Rulebook } from './rulebook.ts'
import { archivePlan } from './archive-plan.ts'
import { headSchema, normSchema, type Head, type NormEntry } from './schema.ts'
import { shapeIssues } from './shape.ts'
import { readYaml, type YamlSource } from './yaml-source.ts'

/** Reads a rulebook, or says everything that is wrong with it, each with its line, norm and field. `file` is only named. */
export function checkRulebook(source: string, file: string): { rulebook: Rulebook } | { problems: Problem[] } {
  const yaml = readYaml(source)
  if (yaml.errors.length > 0)
    return { problems: yaml.errors.map((e) => ({ file, line: e.line, field: '', says: e.says })) }
  const head = headSchema.safeParse(yaml.value, { reportInput: true })
  const entries = entriesOf(yaml.value).map((n) => normSchema.safeParse(n, { reportInput: true }))
  const troubles = [
    ...shapeIssues(head.error),
    ...entries.flatMap((entry, i) =>
      shapeIssues(entry.error).map(({ path, says }) => ({ path: ['norms', i, ...path], says })),
    ),
    ...inconsistencies(yaml.value),
  ]
  if (troubles.length > 0 || !head.success) return { problems: toProblems(troubles, file, yaml) }
  return {
    rulebook: build(
      head.data,
      entries.flatMap((e) => (e.success ? [e.data] : [])),
    ),
  }
}

export function toProblems(troubles: readonly Trouble[], file: string, yaml: YamlSource): Problem[] {
  const problems = troubles.map(({ path, says }): Problem => {
    const norm = path[0] === 'norms' ? idOf(entriesOf(yaml.value)[path[1] as number]) : undefined
    const field = (norm === undefined ? path : path.slice(2)).join('.')
    return { file, line: yaml.lineOf(path), ...(norm !== undefined && { norm }), field, says }
  })
  return problems.sort((a, b) => a.line - b.line)
}

const entriesOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null && 'norms' in value && Array.isArray(value.norms) ? value.norms : []

const idOf = (entry: unknown): string | undefined =>
  typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' ? entry.id : undefined

function build(head: Head, entries: readonly NormEntry[]): Rulebook {
  const { in_force: inForce, interpreted_by: interpretedBy, repealed, replaces, ...instrument } = head.instrument
  return {
    id: head.rulebook,
    government: head.government,
    instrument: {
      ...instrument,
      inForce,
      interpretedBy,
      ...(repealed !== undefined && { repealed }),
      ...(replaces !== undefined && { replaces }),
    },
    officeHours: { open: head.office_hours.open, close: head.office_hours.close },
    marks: (head.marks ?? []).map(({ mark, name, en, kinds }) => ({ mark, name: { zh: name, en }, kinds })),
    ...(head.archives ? { archives: archivePlan(head.archives) } : {}),
    chapters: Object.entries(head.chapters)
      .map(([number, { title, en, articles }]) => ({ number: Number(number), title: { zh: title, en }, articles }))
      .sort((a, b) => a.number - b.number),
    norms: new Map(entries.map((entry) => [entry.id, toNorm(entry)])),
  }
}

function toNorm({
  id,
  article,
  force,
  works_as: worksAs,
  says,
  en,
  with: figures,
  lapse,
  unless,
  released_by: releasedBy,
  source,
  cite,
  checked,
}: NormEntry): Norm {
  return {
    id,
    article,
    force,
    worksAs,
    says: { zh: says, en },
    with: figures ?? {},
    source: source ?? 'absent',
    ...(lapse !== undefined && { lapse }),
    ...(unless !== undefined && { unless }),
    ...(releasedBy !== undefined && { releasedBy }),
    ...(cite !== undefined && { cite }),
    ...(checked !== undefined && { checked }),
  }
}
