import { loadScenario } from '#scenario'
import { join } from 'node:path'
import type { NormId } from '#rulebook'
import { sourceFiles } from './source-files.ts'

/** `file: title` of the tests on either side of a norm. */
export type Cases = { readonly refuses: readonly string[]; readonly allows: readonly string[] }

const call = /\b(refuses|allows)\(\s*(['"`])([a-z0-9.-]+)\2\s*,\s*(['"`])((?:\\.|(?!\4)[\s\S])*)\4/g
const titled = /(['"`])\[([a-z0-9.-]+)\] (refuses|allows):? ((?:\\.|(?!\1)[\s\S])*)\1/g

/** Reads from the tests and scenarios of the checkout which norms they exercise. A refusal that a scenario expects is a case of its refusing side. */
export function normCases(root: string): ReadonlyMap<NormId, Cases> {
  const cases = new Map<NormId, { refuses: string[]; allows: string[] }>()
  const note = (norm: NormId, side: 'refuses' | 'allows', where: string) => {
    const found = cases.get(norm) ?? cases.set(norm, { refuses: [], allows: [] }).get(norm)!
    if (!found[side].includes(where)) found[side].push(where)
  }
  for (const { path, text } of sourceFiles(root, ['src', 'test'], '.test.ts')) {
    for (const [, side, , norm, , title] of text.matchAll(call)) note(norm!, side as keyof Cases, `${path}: ${title}`)
    for (const [, , norm, side, title] of text.matchAll(titled)) note(norm!, side as keyof Cases, `${path}: ${title}`)
  }
  for (const { path } of sourceFiles(root, ['test/scenarios'], '.yaml'))
    for (const [i, step] of loadScenario(join(root, path)).scenario.steps.entries())
      for (const norm of step.refused ?? []) note(norm, 'refuses', `${path}: step ${i + 1}, ${step.do}`)
  return cases
}
