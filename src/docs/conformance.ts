import { zone, type Government } from '#kernel'
import type { Norm, NormId, Text } from '#rulebook'
import { sql } from 'kysely'

export type Period = {
  readonly from: Temporal.PlainDate
  /** The last day, counted in. */ readonly to: Temporal.PlainDate
}

export type SetAside = {
  readonly kind: string
  readonly id: string
  readonly at: string
  readonly by: string
  readonly reason: string
}
export type NormKept = {
  readonly id: NormId
  readonly article: number
  readonly force: Norm['force']
  readonly says: Text
  /** How often commands that went through were checked against it. */
  readonly checked: { readonly met: number; readonly set_aside: number; readonly not_applicable: number }
  readonly set_aside: readonly SetAside[]
  /** Deadlines that ran out in the period, by what that meant. */
  readonly lapsed: Readonly<Record<'consent' | 'remind' | 'escalate' | 'void', number>>
  /** Deadlines that stand open now, and how many of them are overdue. */
  readonly open: { readonly count: number; readonly overdue: number }
}
export type Conformance = {
  readonly rulebook: string
  readonly from: string
  readonly to: string
  readonly note: Text
  readonly norms: readonly NormKept[]
}

const note: Text = {
  zh: '依据日志统计。被规则拒绝的操作不改变事项、不入日志，故不计入；写明由谁办理的规范在办理时即已满足，亦不单列。',
  en: 'Counted from the journal. What a norm refused changed nothing and is not journaled, so it is not counted; nor are norms that say who acts, which are met by whoever acted.',
}

type Key = { readonly norm: NormId }

/** How every norm of the rulebook now in force was kept in a period, from the journal and the open deadlines. */
export async function conformance(government: Government, { from, to }: Period): Promise<Conformance> {
  const rulebook = government.shelf.current(government.clock.now().toZonedDateTimeISO(zone).toPlainDate())
  const start = from.toZonedDateTime(zone).toInstant().toString()
  const end = to.add({ days: 1 }).toZonedDateTime(zone).toInstant().toString()
  const during = sql`at >= ${start}::timestamptz and at < ${end}::timestamptz`
  const found = await government.database.transaction(
    async (tx) => ({
      checked: (
        await sql<
          Key & { state: string; n: number }
        >`select c->>'norm' as norm, c->>'state' as state, count(*)::int as n from journal, jsonb_array_elements(norms) c where ${during} group by 1, 2`.execute(
          tx,
        )
      ).rows,
      aside: (
        await sql<
          Key & Omit<SetAside, 'at'> & { at: Temporal.Instant }
        >`select c->>'norm' as norm, kind, id, at, coalesce(actor->>'for', actor->'recorded'->>'post', actor->>'post') as by, c->>'reason' as reason
        from journal, jsonb_array_elements(norms) c where ${during} and c->>'state' = 'set-aside' order by position`.execute(
          tx,
        )
      ).rows,
      lapsed: (
        await sql<
          Key & { lapse: keyof NormKept['lapsed']; n: number }
        >`select data->>'norm' as norm, data->>'lapse' as lapse, count(*)::int as n from journal where ${during} and type = kind || '.lapsed' group by 1, 2`.execute(
          tx,
        )
      ).rows,
      open: (
        await sql<
          Key & NormKept['open']
        >`select norm, count(*)::int as count, (count(*) filter (where due <= ${government.clock.now().toString()}::timestamptz))::int as overdue from deadline group by 1`.execute(
          tx,
        )
      ).rows,
    }),
    { isolation: 'repeatable read' },
  )
  const of = <T extends Key>(rows: readonly T[], norm: NormId) => rows.filter((row) => row.norm === norm)
  const norms = [...rulebook.norms.values()].map(({ id, article, force, says }): NormKept => {
    const checked = (state: string) => of(found.checked, id).find((row) => row.state === state)?.n ?? 0
    const lapsed = (lapse: string) => of(found.lapsed, id).find((row) => row.lapse === lapse)?.n ?? 0
    const open = of(found.open, id)[0]
    return {
      id,
      article,
      force,
      says,
      checked: { met: checked('met'), set_aside: checked('set-aside'), not_applicable: checked('not-applicable') },
      set_aside: of(found.aside, id).map(({ kind, id: matter, at, by, reason }) => ({
        kind,
        id: matter,
        at: at.toString(),
        by,
        reason,
      })),
      lapsed: {
        consent: lapsed('consent'),
        remind: lapsed('remind'),
        escalate: lapsed('escalate'),
        void: lapsed('void'),
      },
      open: { count: open?.count ?? 0, overdue: open?.overdue ?? 0 },
    }
  })
  return { rulebook: rulebook.id, from: from.toString(), to: to.toString(), note, norms }
}
