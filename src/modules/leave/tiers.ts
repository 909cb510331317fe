import { z } from 'zod'
import { Fault } from '#kernel'
import type { Norm } from '#rulebook'

const shape = z.array(z.strictObject({ over_days: z.number().positive(), by: z.string().min(1) })).min(1)

/**
 * Who approves leave of so many days, where the norm's figures say it by length:
 * `with: { tiers: [{ over_days: 3, by: leader-in-charge }, { over_days: 7, by: mayor }] }`. Undefined: the usual one.
 */
export function tierApprover(norm: Norm, days: number): string | undefined {
  const { tiers } = norm.with
  if (tiers === undefined || tiers === null) return undefined
  const read = shape.safeParse(tiers)
  if (!read.success)
    throw new Fault(
      `${norm.id}: with.tiers should be a list of { over_days, by }, the rulebook has ${JSON.stringify(tiers)}`,
    )
  return read.data.toSorted((a, b) => a.over_days - b.over_days).findLast(({ over_days }) => days > over_days)?.by
}
