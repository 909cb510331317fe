import type { Refusal } from '#kernel'
import type { Rulebook } from '#rulebook'

/** The only place that knows which HTTP status a refusal has. Norms answer 422: the request is well-formed and the rules say no. */
const byNorm: Readonly<Record<string, ProblemStatus>> = {
  'system.not-found': 404,
  'system.unknown': 404,
  'system.authority': 403,
  'system.stale': 409,
  'system.exists': 409,
}

export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503

/** One status for all refusals of a command: they come from one step of its way, so only authority can come in several. */
export function statusOf(refusals: readonly Refusal[], rulebook: Rulebook): ProblemStatus {
  const [first] = refusals
  const known = first && byNorm[first.norm]
  if (known) return known
  const authority = refusals.length > 0 && refusals.every((r) => rulebook.norms.get(r.norm)?.worksAs === 'authority')
  return authority ? 403 : 422
}
