import { unitsOf } from './membership.ts'
import type { Item, Known } from './state.ts'

export type Slot = {
  readonly item: Item
  readonly no: number
  readonly startsAt: string
  readonly endsAt: string
  readonly waiting: readonly string[]
}

const minute = (time: Temporal.PlainDateTime): string => time.toString({ smallestUnit: 'minute' })

/** The agenda with its times, and who has to wait outside: units that come in for an item and were not in for the one before. */
export function agendaOf(state: Pick<Known, 'starts' | 'items'>): Slot[] {
  let time = Temporal.PlainDateTime.from(state.starts)
  let inside: readonly string[] = []
  return state.items.map((item, i) => {
    const units = unitsOf(item)
    const waiting = units.filter((unit) => !inside.includes(unit))
    const startsAt = minute(time)
    time = time.add({ minutes: item.minutes })
    inside = units
    return { item, no: i + 1, startsAt, endsAt: minute(time), waiting }
  })
}

export const minutesOf = (state: Pick<Known, 'items'>): number =>
  state.items.reduce((sum, item) => sum + item.minutes, 0)
export const endOf = (state: Pick<Known, 'starts' | 'items'>): string =>
  minute(Temporal.PlainDateTime.from(state.starts).add({ minutes: minutesOf(state) }))

/** Two meetings meet in time when one begins before the other ends, or both at once. */
export const overlaps = (a: Pick<Known, 'starts' | 'items'>, b: Pick<Known, 'starts' | 'items'>): boolean =>
  a.starts === b.starts || (a.starts < endOf(b) && b.starts < endOf(a))
