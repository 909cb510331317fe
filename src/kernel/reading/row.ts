import { sql } from 'kysely'
import type { Text } from '#rulebook'
import { cite } from '#rulebook'
import { civil } from '../clock.ts'
import type { Surroundings } from '../context.ts'
import type { Government } from '../government.ts'

export type Lamp = 'red' | 'amber' | 'green' | 'none'
export type Named = { readonly id: string; readonly name: Text }

export type RowStored = {
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly title: string
  readonly number: string | null
  readonly stage: string
  readonly unit: string | null
  readonly rulebook: string
  readonly closed: boolean
  readonly due: Temporal.Instant | null
  readonly opened: Temporal.Instant
  readonly changed: Temporal.Instant
  readonly facets: Record<string, unknown>
  readonly norm: string | null
  readonly unread: boolean
}

/** The columns of a list row; `person` decides what is unread. */
export const rowColumns = (
  person: string,
) => sql`m.kind, m.id, m.version, m.title, m.number, m.stage, m.unit, m.rulebook, m.closed, m.due, m.opened, m.changed, m.facets,
  (select d.norm from deadline d where d.kind = m.kind and d.id = m.id and d.due = m.due order by d.key limit 1) as norm,
  not exists (select 1 from receipt r where r.kind = m.kind and r.id = m.id and r.person = ${person} and r.version >= m.version) as unread`

/** Amber within this many working days of the date; an office's habit, not a norm. */
export const amberDays = 2

/** Due dates up to this instant are amber. */
export const amberUntil = (c: Pick<Surroundings, 'calendar' | 'today'>): Temporal.Instant =>
  c.calendar.closes(c.calendar.add(c.today, amberDays).date).toInstant()

export function lampOf(
  due: Temporal.Instant | null,
  c: Pick<Surroundings, 'at' | 'today' | 'calendar'>,
): { lamp: Lamp; workingDaysLeft: number | null } {
  if (!due) return { lamp: 'none', workingDaysLeft: null }
  const left = c.calendar.between(c.today, civil(due).toPlainDate()).days
  if (Temporal.Instant.compare(due, c.at) <= 0) return { lamp: 'red', workingDaysLeft: left }
  return { lamp: Temporal.Instant.compare(due, amberUntil(c)) <= 0 ? 'amber' : 'green', workingDaysLeft: left }
}

export const named = (id: string, c: Pick<Surroundings, 'org'>): Named => ({ id, name: c.org.name(id) })

export const articleOf = (norm: string | null, c: Pick<Surroundings, 'rulebook'>): Text | null =>
  norm && c.rulebook.norms.has(norm) ? cite(c.rulebook, norm).title : null

export function row(government: Government, c: Surroundings, stored: RowStored) {
  const procedure = government.registry.procedure(stored.kind)
  const point = stored.facets.point
  return {
    kind: stored.kind,
    kindTitle: procedure?.title ?? { zh: stored.kind, en: stored.kind },
    id: stored.id,
    title: stored.title,
    number: stored.number,
    stage: stored.stage,
    stageTitle: procedure?.stages[stored.stage] ?? { zh: stored.stage, en: stored.stage },
    unit: stored.unit ? named(stored.unit, c) : null,
    closed: stored.closed,
    due: stored.due?.toString() ?? null,
    ...lampOf(stored.due, c),
    norm: stored.norm,
    articleName: articleOf(stored.norm, c),
    opened: stored.opened.toString(),
    changed: stored.changed.toString(),
    facets: stored.facets,
    unread: stored.unread,
    ...(typeof point === 'string' ? { point } : {}),
  }
}
export type Row = ReturnType<typeof row>
