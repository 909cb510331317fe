import { figure, type Lapse, type Norm, type NormId, type Text } from '#rulebook'
import { civil, zone } from './clock.ts'
import type { Surroundings, Viewpoint } from './context.ts'
import type { Principal } from './principal.ts'
import type { Procedure, Staged } from './procedure.ts'
import { Fault } from './refusal.ts'

/**
 * A duty with a date, derived from the state of a matter. The length stands in the norm's figures; `length` is for
 * what the norm lets people agree on (另约时限). Without an anchor the duty has no date and stays open until it is met.
 */
export type DeadlineSpec = {
  readonly norm: NormId
  /** Tells apart several deadlines of one norm: the unit asked, the item decided. */
  readonly part?: string
  readonly owes: readonly Principal[]
  readonly says: Text
  /** ISO date or instant from which it runs; the day itself does not count. */
  readonly from?: string
  /** ISO date before which it has to be done (a meeting, a departure). */
  readonly before?: string
  /** ISO date of what it has to be settled before, where the article sets no days: the last working day before it. */
  readonly eve?: string
  /** The date itself, where a document or a decision names it; an instant where it is an hour (a meeting begins). */
  readonly by?: string
  readonly length?: Length
  readonly lapse?: Lapse
}

export type Length =
  | { readonly wd: number }
  | { readonly days: number }
  | { readonly months: number }
  | { readonly hours: number }

export type OpenDeadline = {
  readonly key: string
  readonly norm: NormId
  readonly owes: readonly Principal[]
  readonly says: Text
  readonly due: Temporal.Instant | null
  readonly provisional: boolean
  readonly lapse: Lapse
  readonly lapsed: boolean
  readonly why: {
    readonly anchor: string | null
    readonly direction: 'from' | 'before' | 'on'
    readonly length: Length | null
  }
}

/** No figure of a rule: what it is for a day to come before another. */
const dayBefore: Length = { wd: 1 }

const lengthOf = (norm: Norm): Length => {
  for (const name of ['wd', 'days', 'months', 'hours'] as const)
    if (name in norm.with) return { [name]: figure(norm, name) } as Length
  throw new Fault(`${norm.id}: the rulebook gives no length (wd, days, months or hours)`)
}

const dateOf = (iso: string): Temporal.PlainDate =>
  /^\d{4}-\d\d-\d\d$/.test(iso) ? Temporal.PlainDate.from(iso) : civil(Temporal.Instant.from(iso)).toPlainDate()

type Due = { due: Temporal.Instant | null; provisional: boolean; why: OpenDeadline['why'] }

/** Ends when business ends on its last day; where that is a day off and the term runs forward, on the next working day (民法典203条). */
export function reckon(
  spec: Pick<DeadlineSpec, 'from' | 'before' | 'eve' | 'by' | 'length'>,
  norm: Norm,
  { calendar }: Pick<Surroundings, 'calendar'>,
): Due {
  if (spec.by) {
    const date = dateOf(spec.by)
    if (spec.by.includes('T'))
      return {
        due: Temporal.Instant.from(spec.by),
        provisional: false,
        why: { anchor: spec.by, direction: 'on', length: null },
      }
    return {
      due: calendar.closes(date).toInstant(),
      provisional: !calendar.covers(date),
      why: { anchor: spec.by, direction: 'on', length: null },
    }
  }
  const anchor = spec.from ?? spec.before ?? spec.eve
  if (!anchor) return { due: null, provisional: false, why: { anchor: null, direction: 'on', length: null } }
  const length = spec.eve ? dayBefore : (spec.length ?? lengthOf(norm))
  const sign = spec.from ? 1 : -1
  const why = { anchor, direction: spec.from ? ('from' as const) : ('before' as const), length }
  if ('hours' in length) {
    if (sign < 0) throw new Fault(`${norm.id}: hours before a date are not defined`)
    const start = anchor.includes('T')
      ? Temporal.Instant.from(anchor).toZonedDateTimeISO(zone)
      : calendar.opens(dateOf(anchor))
    const end = calendar.addHours(start, length.hours)
    return { due: end.toInstant(), provisional: !calendar.covers(end.toPlainDate()), why }
  }
  if ('wd' in length) {
    const { date, provisional } = calendar.add(dateOf(anchor), sign * length.wd)
    return { due: calendar.closes(date).toInstant(), provisional, why }
  }
  const moved = dateOf(anchor).add('days' in length ? { days: sign * length.days } : { months: sign * length.months })
  if (sign < 0) return { due: calendar.closes(moved).toInstant(), provisional: false, why }
  const { date, provisional } = calendar.rollForward(moved)
  return { due: calendar.closes(date).toInstant(), provisional, why }
}

/** A lapse belongs to one date: when the deadline moves, it runs again. */
export const lapseMark = (key: string, due: Temporal.Instant): string => `${key}@${due.toString()}`

export function openDeadlines<S extends Staged>(
  procedure: Procedure<S>,
  c: Viewpoint<S>,
  lapsed: readonly string[],
): OpenDeadline[] {
  return (procedure.deadlines?.(c) ?? [])
    .filter((spec) => c.rulebook.norms.has(spec.norm))
    .map((spec) => {
      const norm = c.norm(spec.norm)
      const key = spec.part ? `${spec.norm}:${spec.part}` : spec.norm
      const { due, provisional, why } = reckon(spec, norm, c)
      return {
        key,
        norm: spec.norm,
        owes: spec.owes,
        says: spec.says,
        due,
        provisional,
        why,
        lapse: spec.lapse ?? norm.lapse ?? 'remind',
        lapsed: due !== null && lapsed.includes(lapseMark(key, due)),
      }
    })
}
