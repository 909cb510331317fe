import { sql, type Transaction } from 'kysely'
import type { Tables } from '#db'
import { zone, type Surroundings } from '#kernel'
import type { ExpectedDeadline } from '../format.ts'
import { momentOf } from '../time.ts'
import { bare, sets } from './compare.ts'

type Found = {
  readonly key: string
  readonly norm: string
  readonly owes: readonly string[]
  readonly due: Temporal.Instant | null
  readonly lapsed: boolean
  readonly provisional: boolean
}
type Around = Pick<Surroundings, 'calendar'>

/** Every open deadline is named, and every one named is open. */
export async function deadlineMismatches(
  expected: readonly ExpectedDeadline[],
  tx: Transaction<Tables>,
  { kind, id }: { readonly kind: string; readonly id: string },
  c: Around,
): Promise<string[]> {
  const query = sql<Found>`select key, norm, owes, due, lapsed, provisional from deadline where kind = ${kind} and id = ${id} order by key`
  const found = (await query.execute(tx)).rows
  const missing = expected.filter((want) => !found.some((have) => fits(want, have, c)))
  const more = found.filter((have) => !expected.some((want) => fits(want, have, c)))
  return [
    ...(missing.length
      ? [`deadlines lack ${missing.map((want) => (typeof want === 'string' ? want : JSON.stringify(want))).join(', ')}`]
      : []),
    ...(more.length ? [`deadlines have ${more.map(told).join(', ')} besides`] : []),
  ]
}

function fits(want: ExpectedDeadline, have: Found, c: Around): boolean {
  if (typeof want === 'string') return want === have.norm || want === have.key
  if (want.norm !== have.norm || (want.part !== undefined && have.key !== `${want.norm}:${want.part}`)) return false
  if (want.owes && sets('', want.owes.map(bare), have.owes.map(bare)).length) return false
  if (want.lapsed !== undefined && want.lapsed !== have.lapsed) return false
  if (want.provisional !== undefined && want.provisional !== have.provisional) return false
  return want.due === undefined || isDue(want.due, have.due, c)
}

/** A date alone means any time on that day. */
function isDue(want: string | null, have: Temporal.Instant | null, { calendar }: Around): boolean {
  if (want === null || have === null) return want === have
  if (want.length === 10) return localTime(have).startsWith(want)
  return Temporal.Instant.compare(momentOf(want, calendar), have) === 0
}

const localTime = (at: Temporal.Instant): string =>
  at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })

function told({ key, owes, due, lapsed, provisional }: Found): string {
  const words = [owes.join(', '), due ? localTime(due) : 'no date', lapsed && 'lapsed', provisional && 'provisional']
  return `${key} (${words.filter(Boolean).join('; ')})`
}
