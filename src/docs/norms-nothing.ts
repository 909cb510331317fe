import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readYaml, shapeIssues, type NormId } from '#rulebook'
import { Fault } from '#kernel'
import * as z from 'zod'

const schema = z.record(z.string(), z.string().trim().min(10).max(500))
const file = 'docs/norms-nothing.yaml'

/** Norms that bind but leave a program nothing to do, each with the reason (docs/norms-nothing.yaml). */
export function reasonsForNothing(root: string): ReadonlyMap<NormId, string> {
  if (!existsSync(join(root, file))) return new Map()
  const yaml = readYaml(readFileSync(join(root, file), 'utf8'))
  const parsed = schema.safeParse(yaml.value, { reportInput: true })
  if (!parsed.success)
    throw new Fault(
      [
        ...yaml.errors.map((e) => `${file}:${e.line} ${e.says.en}`),
        ...shapeIssues(parsed.error).map(
          (i) => `${file}:${yaml.lineOf(i.path)} ${i.path.map(String).join('.')}: ${i.says.en}`,
        ),
      ].join('\n'),
    )
  return new Map(Object.entries(parsed.data))
}
