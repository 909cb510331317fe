import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { toProblems } from './check.ts'
import type { Trouble } from './consistency.ts'
import type { NormId } from './norm.ts'
import { RulebookFault, type Problem } from './problem.ts'
import type { Rulebook } from './rulebook.ts'
import { normId } from './schema.ts'
import { shapeIssues } from './shape.ts'
import type { Text } from './text.ts'
import { readYaml } from './yaml-source.ts'

/** A recorded reading of an ambiguous norm. Rules consult `values`; `alternatives` names the readings that they could follow instead. */
export type Interpretation = {
  readonly id: string
  readonly norm: NormId
  readonly question: Text
  readonly reading: Text
  readonly values: Readonly<Record<string, unknown>>
  readonly alternatives: readonly (string | boolean | number)[]
  readonly author: Text
  /** ISO date of the reading. */
  readonly date: string
}

const line = z.string().trim().min(1).max(500)
const text = z.strictObject({ zh: line, en: line })
const schema = z.strictObject({
  rulebook: z.string(),
  author: text,
  date: z.iso.date(),
  interpretations: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      norm: normId,
      question: line,
      reading: line,
      en: z.strictObject({ question: line, reading: line }),
      values: z.record(z.string(), z.unknown()),
      alternatives: z.array(z.union([z.string(), z.boolean(), z.number()])),
      author: text.optional(),
      date: z.iso.date().optional(),
    }),
  ),
})

/** The register of readings that belongs to a rulebook, or everything that is wrong with the file. */
export function checkInterpretations(
  source: string,
  file: string,
  rulebook: Rulebook,
): { interpretations: Interpretation[] } | { problems: Problem[] } {
  const yaml = readYaml(source)
  if (yaml.errors.length > 0)
    return { problems: yaml.errors.map((e) => ({ file, line: e.line, field: '', says: e.says })) }
  const parsed = schema.safeParse(yaml.value, { reportInput: true })
  const troubles = parsed.success ? misfits(parsed.data, rulebook) : shapeIssues(parsed.error)
  if (troubles.length > 0 || !parsed.success) return { problems: toProblems(troubles, file, yaml) }
  return { interpretations: parsed.data.interpretations.map((entry) => build(entry, parsed.data)) }
}

/** Reads the register from disk. Faults with every problem of the file. */
export function loadInterpretations(path: string, rulebook: Rulebook): Interpretation[] {
  const checked = checkInterpretations(readFileSync(path, 'utf8'), path, rulebook)
  if ('problems' in checked) throw new RulebookFault(`${path} does not belong to ${rulebook.id}`, checked.problems)
  return checked.interpretations
}

type File = z.infer<typeof schema>

function misfits(file: File, rulebook: Rulebook): Trouble[] {
  const other: Trouble[] =
    file.rulebook === rulebook.id
      ? []
      : [{ path: ['rulebook'], says: { zh: `应为 ${rulebook.id}`, en: `Should be ${rulebook.id}` } }]
  const ids = new Set<string>()
  for (const [i, { id, norm }] of file.interpretations.entries()) {
    if (ids.has(id))
      other.push({
        path: ['interpretations', i, 'id'],
        says: { zh: `编号重复：${id}`, en: `The id ${id} is used twice` },
      })
    if (!rulebook.norms.has(norm))
      other.push({
        path: ['interpretations', i, 'norm'],
        says: { zh: `没有规范 ${norm}`, en: `There is no norm ${norm}` },
      })
    ids.add(id)
  }
  return other
}

const build = (
  { id, norm, question, reading, en, values, alternatives, author, date }: File['interpretations'][number],
  file: File,
): Interpretation => ({
  id,
  norm,
  question: { zh: question, en: en.question },
  reading: { zh: reading, en: en.reading },
  values,
  alternatives,
  author: author ?? file.author,
  date: date ?? file.date,
})
