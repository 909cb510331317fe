import { nextDue, tick, type Government, type standingClock } from '#kernel'

export type StandingClock = ReturnType<typeof standingClock>

/** Moves on to a moment. Everything that runs out on the way lapses at its own time, in the order of the dates. */
export async function moveTo(government: Government, clock: StandingClock, target: Temporal.Instant): Promise<void> {
  if (Temporal.Instant.compare(target, clock.now()) <= 0) return
  for (;;) {
    const next = await nextDue(government)
    if (!next || Temporal.Instant.compare(next.due, target) > 0) break
    if (Temporal.Instant.compare(next.due, clock.now()) > 0) clock.set(next.due)
    await tick(government)
  }
  clock.set(target)
}
