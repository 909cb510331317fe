import { normCoverage, type NormCoverage } from '#docs'
import type { Implementation } from '#http'
import type { Rulebook } from '#rulebook'
import { registry } from './government.ts'
import { root } from './home.ts'

/** How each norm is implemented, for the rulebook's pages: counts of cases instead of their titles. Read from the sources once. */
export function implementations(rulebook: Rulebook): () => ReadonlyMap<string, Implementation> {
  let made: ReadonlyMap<string, Implementation> | undefined
  return () => (made ??= new Map(normCoverage(registry, rulebook, root).map((norm) => [norm.id, counted(norm)])))
}

const counted = ({ state, where, tests, reason }: NormCoverage): Implementation => ({
  state,
  where: [...where],
  tests: { refuses: tests.refuses.length, allows: tests.allows.length },
  reason,
})
