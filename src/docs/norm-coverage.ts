import type { Registry } from '#kernel'
import type { Norm, NormId, Rulebook } from '#rulebook'
import { normCases, type Cases } from './norm-cases.ts'
import { reasonsForNothing } from './norms-nothing.ts'
import { sourceFiles } from './source-files.ts'

/** How a norm stands in the software: what `zhenggui norms --json` lists. */
export type NormCoverage = {
  readonly id: NormId
  readonly article: number
  readonly force: Norm['force']
  readonly works_as: Norm['worksAs']
  /** enforced: named by code, with cases on both sides · nothing: nothing to enforce, for a reason · open: not yet, or not yet proved */
  readonly state: 'enforced' | 'nothing' | 'open'
  readonly where: readonly string[]
  readonly tests: Cases
  readonly reason: string | null
}

const rooms = ['src/modules', 'src/org', 'src/kernel']

/** Every norm of a rulebook with where it is implemented and which tests prove it, read from the sources at `root`. */
export function normCoverage(registry: Registry, rulebook: Rulebook, root: string): NormCoverage[] {
  const cases = normCases(root)
  const nothing = reasonsForNothing(root)
  const sources = sourceFiles(root, rooms, '.ts').filter(
    ({ path }) => !path.endsWith('.test.ts') && !path.includes('/testing/'),
  )
  const inRules = new Set(
    registry.kinds.flatMap((kind) =>
      registry.procedure(kind)!.commands.flatMap((command) => Object.keys(command.rules ?? {})),
    ),
  )
  return [...rulebook.norms.values()].map((norm) => {
    const where = sources.filter(({ text }) => text.includes(`'${norm.id}'`)).map(({ path }) => path)
    const tests = cases.get(norm.id) ?? { refuses: [], allows: [] }
    const named = where.length > 0 || inRules.has(norm.id)
    return {
      id: norm.id,
      article: norm.article,
      force: norm.force,
      works_as: norm.worksAs,
      where,
      tests,
      ...standing(norm, named, tests, nothing.get(norm.id)),
    }
  })
}

function standing(
  norm: Norm,
  named: boolean,
  tests: Cases,
  nothing: string | undefined,
): Pick<NormCoverage, 'state' | 'reason'> {
  if (named && tests.refuses.length && tests.allows.length) return { state: 'enforced', reason: null }
  if (norm.force === 'policy')
    return { state: 'nothing', reason: 'Declaratory: shown beside its article, nothing to execute' }
  if (nothing !== undefined) return { state: 'nothing', reason: nothing }
  if (!named) return { state: 'open', reason: 'Not yet built' }
  const missing = [...(tests.refuses.length ? [] : ['refusing']), ...(tests.allows.length ? [] : ['allowing'])]
  return { state: 'open', reason: `Named in code, without a case on its ${missing.join(' and ')} side` }
}
