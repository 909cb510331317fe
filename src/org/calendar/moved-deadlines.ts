import { sql, type Transaction } from 'kysely'
import type { Tables } from '#db'
import {
  openDeadlines,
  rulebookOf,
  sourcesNow,
  sourceVersions,
  surroundings,
  type Calendar,
  type Exception,
  type Government,
  type Notice,
  type OpenDeadline,
  type Principal,
} from '#kernel'
import { evolve, unopened, type CalendarState } from './state.ts'

/** Moments are ISO instants; null: without a date. `provisional`: whether it still is afterwards. */
export type MovedDeadline = {
  readonly kind: string
  readonly id: string
  readonly title: string
  readonly key: string
  readonly norm: string
  readonly owes: readonly Principal[]
  readonly from: string | null
  readonly to: string | null
  readonly provisional: boolean
}

type Open = {
  kind: string
  id: string
  title: string
  rulebook: string
  state: { stage: string }
  exceptions: readonly Exception[]
  lapsed: readonly string[]
}

/** Which open deadlines a notice would move, or make certain. Reads everything, writes nothing. */
export async function movedDeadlines(government: Government, notice: Notice): Promise<readonly MovedDeadline[]> {
  return government.database.transaction(
    async (tx) => {
      const sources = await sourcesNow(tx, government, await sourceVersions(tx, government))
      const calendar = await calendarWith(tx, government, notice)
      const open = (
        await sql<Open>`select kind, id, title, rulebook, state, exceptions, lapsed from matter where not closed order by kind, id`.execute(
          tx,
        )
      ).rows
      return open.flatMap((matter) => compare(government, matter, sources, calendar))
    },
    { isolation: 'repeatable read' },
  )
}

async function calendarWith(tx: Transaction<Tables>, government: Government, notice: Notice): Promise<Calendar> {
  const { kind, id, make } = government.sources.calendar
  const { rows } = await sql<{
    state: CalendarState
    version: number
  }>`select state, version from matter where kind = ${kind} and id = ${id}`.execute(tx)
  return make(
    evolve(rows[0]?.state ?? unopened, { type: 'calendar.imported', data: { notice, on: notice.notice.date } }),
    (rows[0]?.version ?? 0) + 1,
  )
}

function compare(
  government: Government,
  matter: Open,
  sources: Awaited<ReturnType<typeof sourcesNow>>,
  calendar: Calendar,
): MovedDeadline[] {
  const procedure = government.registry.procedure(matter.kind)
  if (!procedure) return []
  const reckoned = (with_: Calendar): readonly OpenDeadline[] => {
    const around = surroundings(government.clock.now(), rulebookOf(government, matter.rulebook), {
      ...sources,
      calendar: with_,
    })
    return openDeadlines(
      procedure,
      { ...around, id: matter.id, state: matter.state, exceptions: matter.exceptions },
      matter.lapsed,
    )
  }
  const before = reckoned(sources.calendar)
  return reckoned(calendar).flatMap(({ key, norm, owes, due, provisional }) => {
    const old = before.find((deadline) => deadline.key === key)
    const [from, to] = [old?.due?.toString() ?? null, due?.toString() ?? null]
    return from === to && old?.provisional === provisional
      ? []
      : [{ kind: matter.kind, id: matter.id, title: matter.title, key, norm, owes, from, to, provisional }]
  })
}
