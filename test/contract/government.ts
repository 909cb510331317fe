import { makeGovernment } from '../../src/app/government.ts'
import type { Database } from '#db'
import { execute, standingClock, zone, type Envelope, type Outcome, type Written } from '#kernel'
import { demoOrganisation, establish } from '../../src/app/establish.ts'

export const moment = (local: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant()

/** The demonstration government on a database, at a time that stands still until it is set. */
export async function demoGovernment(database: Database, starts: string) {
  const clock = standingClock(moment(starts))
  const written: Written[] = []
  const government = makeGovernment({ database, clock, onWritten: (w) => void written.push(...w) })
  await establish(government, demoOrganisation())
  const does = (
    person: string,
    name: string,
    on: string | undefined,
    input: unknown,
    more: Partial<Envelope> = {},
  ): Promise<Outcome> => {
    const [kind, verb] = name.split('.') as [string, string]
    return execute(government, { kind, command: verb, input, actor: { person }, ...(on ? { id: on } : {}), ...more })
  }
  return { government, clock, written, does }
}

export const norms = (outcome: Outcome): string[] => (outcome.ok ? [] : outcome.refusals.map((r) => r.norm).sort())
