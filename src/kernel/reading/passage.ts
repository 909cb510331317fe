import type { Text } from '#rulebook'
import { replayed } from '../built-in.ts'
import { civil } from '../clock.ts'
import type { Surroundings } from '../context.ts'
import type { Acted } from '../principal.ts'
import type { Procedure } from '../procedure.ts'

type Happened = {
  readonly type: string
  readonly data: Record<string, unknown>
  readonly at: Temporal.Instant
  readonly actor: Acted
  /** In a reader's words. */
  readonly title: Text
}

/** A stay in one stage: since when, until when, who ended it by what. */
export type Passage = {
  readonly stage: string
  readonly title: Text
  readonly from: string
  readonly until: string | null
  /** From the day after it began to the day on which it ended; to today where it goes on; null where the matter rests there. */
  readonly workingDays: number | null
  readonly who: Text | null
  readonly says: Text | null
  /** Sent back from here: to an earlier stage, or off the main path. */
  readonly back: boolean
}

/** Every stay in the order of time, those that came again among them: what the list of stages cannot tell. */
export function passagesShown(
  procedure: Procedure,
  c: Pick<Surroundings, 'org' | 'calendar' | 'today'>,
  journal: readonly Happened[],
  closed: boolean,
): readonly Passage[] {
  const order = Object.keys(procedure.stages)
  const changes: (Happened & { readonly stage: string })[] = []
  let state = procedure.initial
  for (const entry of journal) {
    const before = state.stage
    state = replayed(procedure, state, entry)
    if (state.stage !== before) changes.push({ ...entry, stage: state.stage })
  }
  const isBack = (from: string, to: string) =>
    order.indexOf(to) < order.indexOf(from) || (procedure.asides?.includes(to) ?? false)
  const dayOf = (at: Temporal.Instant) => civil(at).toPlainDate()
  return changes.map(({ stage, at }, i) => {
    const next = changes[i + 1]
    const resting = !next && closed
    return {
      stage,
      title: procedure.stages[stage]!,
      from: at.toString(),
      until: next?.at.toString() ?? null,
      workingDays: resting ? null : c.calendar.between(dayOf(at), next ? dayOf(next.at) : c.today).days,
      who: next ? c.org.name(next.actor.for ?? next.actor.recorded?.post ?? next.actor.post) : null,
      says: next?.title ?? null,
      back: next !== undefined && isBack(stage, next.stage),
    }
  })
}
