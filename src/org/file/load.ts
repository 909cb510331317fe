import { readFileSync } from 'node:fs'
import { readYaml, shapeIssues, type ShapeIssue } from '#rulebook'
import { misfits, type Misfit } from './consistency.ts'
import { OrganisationFault, type OrganisationProblem } from './fault.ts'
import { organisationFile, type OrganisationFile } from './schema.ts'

/** The organisation that a YAML text describes, or everything that is wrong with it. `file` is only named. */
export function parseOrganisation(
  source: string,
  file: string,
): { organisation: OrganisationFile } | { problems: OrganisationProblem[] } {
  const yaml = readYaml(source)
  if (yaml.errors.length > 0)
    return { problems: yaml.errors.map(({ says }) => ({ file, handle: '', field: '', says })) }
  const parsed = organisationFile.safeParse(yaml.value, { reportInput: true })
  const found = parsed.success
    ? misfits(parsed.data)
    : shapeIssues(parsed.error).map((issue) => placed(yaml.value, issue))
  if (found.length > 0 || !parsed.success) return { problems: found.map((problem) => ({ file, ...problem })) }
  return { organisation: parsed.data }
}

/** Faults with every problem of the file. */
export function loadOrganisation(path: string): OrganisationFile {
  const read = parseOrganisation(readFileSync(path, 'utf8'), path)
  if ('problems' in read) throw new OrganisationFault(read.problems)
  return read.organisation
}

/** Names the entry by its handle; one without a handle by its place in the list. */
function placed(value: unknown, { path, says }: ShapeIssue): Misfit {
  const [list, index, ...rest] = path
  if (typeof index !== 'number') return { handle: '', field: path.map(String).join('.'), says }
  const entry = at(at(value, list), index)
  const handle = at(entry, 'handle') ?? at(entry, 'post')
  return {
    handle: typeof handle === 'string' ? handle : `${String(list)}[${index}]`,
    field: rest.map(String).join('.'),
    says,
  }
}

const at = (value: unknown, key: PropertyKey | undefined): unknown =>
  typeof value === 'object' && value !== null && key !== undefined
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined
