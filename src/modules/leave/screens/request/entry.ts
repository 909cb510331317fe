import { addDays, type Seat } from './proposal.ts'
import type { Figures } from './figures.ts'

export const kinds = ['official', 'annual', 'sick', 'personal', 'study'] as const
export type Half = 'morning' | 'afternoon'
/** What is entered; `acting` by post, where somebody else than the proposed one was chosen ('' for nobody). */
export type Entry = {
  readonly kind: (typeof kinds)[number]
  readonly from: string
  readonly fromHalf: Half
  readonly until: string
  readonly untilHalf: Half
  readonly place: string
  readonly reason: string
  readonly phone: string
  readonly grounds: string
  readonly acting: Readonly<Record<string, string>>
  readonly files: readonly { readonly sha256: string; readonly name: string }[]
}

/** A head's leave begins when it is still in time; everybody else's today. */
export function first(today: string, head: boolean, { ahead = 0 }: Figures): Entry {
  const from = head ? addDays(today, ahead) : today
  return {
    kind: 'official',
    from,
    fromHalf: 'morning',
    until: from,
    untilHalf: 'afternoon',
    place: '',
    reason: '',
    phone: '',
    grounds: '',
    acting: {},
    files: [],
  }
}

/** Too late for the ordinary way: then it is urgent, and says why. */
export const isUrgent = (entry: Entry, seats: readonly Seat[], today: string, { ahead }: Figures): boolean =>
  ahead !== undefined && seats.some(({ tier }) => tier === 'head') && entry.from < addDays(today, ahead)

export const actingOf = (entry: Entry, seat: Seat): string => entry.acting[seat.post.id] ?? seat.proposed ?? ''

/** The input of leave.request: what is empty is left out. */
export function inputOf(entry: Entry, seats: readonly Seat[], urgent: boolean): Record<string, unknown> {
  const [main, ...others] = seats
  const acting = main && actingOf(entry, main)
  const also = others.flatMap((seat) => {
    const who = actingOf(entry, seat)
    return who ? [{ post: seat.post.id, acting: who }] : []
  })
  const phone = entry.phone.trim()
  return {
    kind: entry.kind,
    from: entry.from,
    ...(entry.fromHalf === 'afternoon' ? { fromHalf: entry.fromHalf } : {}),
    until: entry.until,
    ...(entry.untilHalf === 'morning' ? { untilHalf: entry.untilHalf } : {}),
    place: entry.place,
    reason: entry.reason,
    ...(acting ? { acting } : {}),
    ...(also.length ? { also } : {}),
    ...(phone ? { phone } : {}),
    ...(urgent ? { urgent: true, ...(entry.grounds.trim() ? { grounds: entry.grounds } : {}) } : {}),
    ...(entry.files.length ? { files: entry.files } : {}),
  }
}
