import type { Outcome } from '#kernel'
import type { Step } from '../format.ts'

/** How a command went otherwise than the step says, in words. */
export function unexpected(step: Step, outcome: Outcome): string[] {
  if (outcome.ok)
    return step.refused || step.outcome === 'refused'
      ? [`accepted, but it should be refused${step.refused ? ` by ${step.refused.join(', ') || 'nothing named'}` : ''}`]
      : []
  const by = [...new Set(outcome.refusals.map((r) => r.norm))]
  if (step.refused) {
    const wanted = new Set(step.refused)
    const missing = [...wanted].filter((norm) => !by.includes(norm))
    const more = by.filter((norm) => !wanted.has(norm))
    return [
      ...(missing.length ? [`not refused by ${missing.join(', ')}`] : []),
      ...(more.length ? [`refused by ${more.join(', ')} as well`] : []),
    ]
  }
  return step.outcome === 'refused' ? [] : [`refused by ${by.join(', ')}`]
}
