import type { NormId, Rulebook, Text } from '#rulebook'
import { filled, type Facts, type Verdict } from './verdict.ts'

/** A norm said no. Carried as a value, never thrown: screens show it with its article and the way out. */
export type Refusal = {
  readonly norm: NormId
  /** null for what no article lays down: stage, input, a lost race (norm `system.*`). */
  readonly article: number | null
  readonly says: Text
  readonly facts: Facts
  readonly wayOut: Text
  readonly field?: string
}

/** What the machine itself refuses, in the order in which a command meets it. */
export type SystemRefusal =
  | 'system.unknown'
  | 'system.input'
  | 'system.not-found'
  | 'system.exists'
  | 'system.stale'
  | 'system.stage'
  | 'system.authority'
  | 'system.exception'

export function refusal(rulebook: Rulebook, norm: NormId, verdict: Extract<Verdict, { state: 'unmet' }>): Refusal {
  return {
    norm,
    article: rulebook.norms.get(norm)?.article ?? null,
    says: filled(verdict.says, verdict.facts),
    facts: verdict.facts,
    wayOut: filled(verdict.wayOut, verdict.facts),
    ...(verdict.field ? { field: verdict.field } : {}),
  }
}

export function systemRefusal(
  norm: SystemRefusal,
  says: Text,
  wayOut: Text,
  facts: Facts = {},
  field?: string,
): Refusal {
  return {
    norm,
    article: null,
    says: filled(says, facts),
    facts,
    wayOut: filled(wayOut, facts),
    ...(field ? { field } : {}),
  }
}

/** A fault in our own work or surroundings, as against a refusal: thrown, logged, answered with 500. */
export class Fault extends Error {
  override readonly name = 'Fault'
}
