import { readFileSync } from 'node:fs'
import { checkRulebook } from './check.ts'
import { RulebookFault } from './problem.ts'
import type { Rulebook } from './rulebook.ts'

/** Reads a rulebook from disk. Faults with every problem of the file. */
export function loadRulebook(path: string): Rulebook {
  const checked = checkRulebook(readFileSync(path, 'utf8'), path)
  if ('problems' in checked) throw new RulebookFault(`${path} is not a rulebook`, checked.problems)
  return checked.rulebook
}
