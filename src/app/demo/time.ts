import type { Database } from '#db'
import { shiftedClock, systemClock } from '#kernel'
import { readSetting, writeSetting } from '../setting.ts'

/** Kept in the database that holds a demonstration. `ahead` (ISO duration) comes when its season has been played to the end. */
export type Demonstration = { readonly ahead?: string }

const name = 'demonstration'

export const readDemonstration = (database: Database): Promise<Demonstration | undefined> =>
  readSetting<Demonstration>(database, name)
export const writeDemonstration = (database: Database, demonstration: Demonstration): Promise<void> =>
  writeSetting(database, name, demonstration)

export type DemonstrationClock = ReturnType<typeof shiftedClock> & {
  /** Resolves when the last shift is kept. */
  readonly kept: () => Promise<void>
}

/** Runs ahead of the machine by what the season took and what people moved it on by since; every shift is kept. */
export function demonstrationClock(database: Database, { ahead = 'PT0S' }: Demonstration): DemonstrationClock {
  const clock = shiftedClock(systemClock, Temporal.Duration.from(ahead))
  let keeping = Promise.resolve()
  return {
    now: clock.now,
    offset: clock.offset,
    shift: (by) => {
      clock.shift(by)
      const reached = clock.offset().toString()
      keeping = keeping.then(() => writeDemonstration(database, { ahead: reached }))
    },
    kept: () => keeping,
  }
}
