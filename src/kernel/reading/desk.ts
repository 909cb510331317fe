import { sql, type Transaction } from 'kysely'
import type { Tables } from '#db'
import { figure } from '#rulebook'
import { civil, zone } from '../clock.ts'
import type { Surroundings } from '../context.ts'
import type { Government } from '../government.ts'
import type { Actor } from '../principal.ts'
import { boxes, countedTo, countUpTo, inBox, listIn, type Box } from './list.ts'
import { readingNow, type Reading } from './now.ts'
import { articleOf, named, row, rowColumns, type RowStored } from './row.ts'

/** What has to be done before a meeting, with its dates: every norm whose figure counts working days before it. */
function gatesBefore(c: Surroundings, starts: Temporal.PlainDateTime) {
  const meeting = starts.toPlainDate()
  const gates = [...c.rulebook.norms.values()]
    .filter((norm) => norm.with.before === 'meeting' && 'wd' in norm.with)
    .map((norm) => ({ date: c.calendar.add(meeting, -figure(norm, 'wd')).date, says: norm.says, norm: norm.id }))
    .concat([{ date: meeting, says: { zh: '会议召开', en: 'Meeting' }, norm: 'meeting.kinds' }])
    .sort((a, b) => Temporal.PlainDate.compare(a.date, b.date))
  const next = gates.findIndex((gate) => Temporal.PlainDate.compare(gate.date, c.today) >= 0)
  return gates.map((gate, i) => ({
    ...gate,
    date: gate.date.toString(),
    articleName: articleOf(gate.norm, c),
    state: i === next ? ('now' as const) : i < next || next < 0 ? ('done' as const) : ('ahead' as const),
  }))
}

async function dayAgenda(tx: Transaction<Tables>, { c, principals }: Reading) {
  const day = c.today.toString()
  const { rows } = await sql<{
    kind: string
    id: string
    title: string
    starts: string
    place: string | null
    note: string | null
  }>`
    select kind, id, title, starts, facets->>'place' as place, facets->>'note' as note from matter m
    where m.starts >= ${day} and m.starts < ${c.today.add({ days: 1 }).toString()} and stage <> 'cancelled'
      and (m.readers && ${principals as string[]}::text[] or m.awaits && ${principals as string[]}::text[]) order by m.starts, id`.execute(
    tx,
  )
  return rows.map((r) => ({
    at: Temporal.PlainDateTime.from(r.starts).toZonedDateTime(zone).toInstant().toString(),
    title: r.title,
    place: r.place,
    note: r.note,
    kind: r.kind,
    id: r.id,
  }))
}

async function nextMeeting(tx: Transaction<Tables>, government: Government, { c, actor }: Reading) {
  const local = civil(c.at).toPlainDateTime().toString({ smallestUnit: 'minute' })
  const { rows } =
    await sql<RowStored>`select ${rowColumns(actor.person)} from matter m where kind = 'meeting' and not closed and m.starts > ${local}
    and facets->>'kind' in ('executive', 'plenary') order by m.starts, id limit 1`.execute(tx)
  const stored = rows[0]
  if (!stored) return null
  const starts = Temporal.PlainDateTime.from(String(stored.facets.starts))
  return {
    row: row(government, c, stored),
    starts: starts.toZonedDateTime(zone).toInstant().toString(),
    workingDaysLeft: c.calendar.between(c.today, starts.toPlainDate()).days,
    gates: gatesBefore(c, starts),
  }
}

/** Everything on one screen: to do, to read, the day, who is away, what the next meeting needs. */
export async function readDesk(government: Government, actor: Exclude<Actor, 'system'>) {
  const reading = await readingNow(government, actor)
  const { c, principals } = reading
  return government.database.readAs(principals, async (tx) => {
    const counts = (
      await sql<
        Record<Box, number>
      >`select ${sql.join(boxes.map((box) => sql`${countUpTo(countedTo.box, inBox(box, reading))} as ${sql.ref(box)}`))}`.execute(
        tx,
      )
    ).rows[0]!
    return {
      now: c.at.toString(),
      today: c.today.toString(),
      workday: c.calendar.isWorkday(c.today).workday,
      counts,
      todo: (await listIn(tx, government, reading, { box: 'todo', sort: 'due', size: 100 })).items,
      toread: (await listIn(tx, government, reading, { box: 'toread', size: 50 })).items,
      nextMeeting: await nextMeeting(tx, government, reading),
      agenda: await dayAgenda(tx, reading),
      away: c.org.absences(c.at).map((absence) => {
        const acting = c.org.actsFor(absence.post, c.at)
        const norm = acting?.because ?? null
        return {
          post: named(absence.post, c),
          reason: absence.reason,
          from: absence.from,
          until: absence.until,
          acting: acting ? named(acting.post, c) : null,
          norm,
          articleName: articleOf(norm, c),
        }
      }),
    }
  })
}
