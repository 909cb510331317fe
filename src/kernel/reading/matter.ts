import { sql, type Transaction } from 'kysely'
import type { Tables } from '#db'
import type { Text } from '#rulebook'
import * as z from 'zod'
import { replayed } from '../built-in.ts'
import type { Exception, Surroundings, Viewpoint } from '../context.ts'
import type { Government } from '../government.ts'
import { mayRelease } from '../judge.ts'
import { openDeadlines } from '../deadline.ts'
import { prospects, type Prospect } from '../preview.ts'
import { authorise } from '../authority.ts'
import type { Actor } from '../principal.ts'
import type { Procedure } from '../procedure.ts'
import { makeReader } from '../reader.ts'
import { verbOf } from '../registry.ts'
import type { Refusal } from '../refusal.ts'
import { rulebookOf, surroundings } from '../surroundings.ts'
import { actedShown, entriesShown, type JournalRow } from './journal.ts'
import { readingIn } from './now.ts'
import { passagesShown } from './passage.ts'
import { articleOf, lampOf, named, row, rowColumns, type RowStored } from './row.ts'

type Stored = RowStored & { state: any; exceptions: readonly Exception[]; lapsed: readonly string[] }

const refusalShown = (refusal: Refusal, c: Surroundings) => ({ ...refusal, articleName: articleOf(refusal.norm, c) })

/** The way a matter went, from its journal, and the way still ahead. */
function stagesShown(procedure: Procedure, c: Viewpoint<any>, journal: readonly JournalRow[]) {
  const left = new Map<string, { at: string; who: Text }>()
  let state = procedure.initial
  for (const j of journal) {
    const before = state.stage
    state = replayed(procedure, state, { type: j.type, data: j.data })
    if (state.stage !== before)
      left.set(before, { at: j.at.toString(), who: c.org.name(j.actor.for ?? j.actor.recorded?.post ?? j.actor.post) })
  }
  const order = Object.keys(procedure.stages).filter((stage) => stage !== procedure.initial.stage)
  const main = order.filter((stage) => !procedure.asides?.includes(stage) || stage === c.state.stage)
  const here = main.indexOf(c.state.stage)
  return main.map((id, i) => {
    const gone = left.get(id)
    // The command that belongs most to this stage says who is waited for.
    const waiting = procedure.commands
      .filter((command) => command.expected && command.stages !== 'any' && command.stages.includes(id))
      .sort((a, b) => a.stages.length - b.stages.length)[0]
    const state =
      i === here ? ('now' as const) : i < here ? (gone ? ('done' as const) : ('skipped' as const)) : ('ahead' as const)
    return {
      id,
      title: procedure.stages[id]!,
      state,
      at: state === 'done' ? (gone?.at ?? null) : null,
      who: state === 'done' ? (gone?.who ?? null) : (waiting?.who ?? null),
    }
  })
}

/** Leaders for whom people of the office may record a command (代录). */
function recordedFor({ command, grants }: Prospect, actor: Exclude<Actor, 'system'>, c: Viewpoint<any>): string[] {
  if (!command.recordable || !authorise(actor, [{ to: 'office' }], c)) return []
  return c.org
    .leaders(c.at)
    .filter((leader) => grants.some((grant) => grant.to === `post:${leader}` && !grant.inPerson))
}

function prospectShown(p: Prospect, actor: Exclude<Actor, 'system'>, c: Viewpoint<any>, unit: string | undefined) {
  const by = p.acted?.for ?? p.acted?.post
  const release =
    by === undefined
      ? []
      : p.checks
          .map((check) => check.norm)
          .filter(
            (norm) =>
              c.rulebook.norms.get(norm)?.force === 'principle' && mayRelease(c.rulebook, norm, by, c.org, c.at, unit),
          )
  const released = (norm: string) =>
    c.exceptions.some((e) => e.norm === norm || e.norm === c.rulebook.norms.get(norm)?.releasedBy)
  return {
    name: p.command.name,
    verb: verbOf(p.command.name),
    title: p.command.title,
    ...(p.command.help ? { help: p.command.help } : {}),
    who: p.command.who,
    expected: p.expected,
    mine: p.acted !== undefined,
    ...(p.acted ? { actsAs: actedShown(p.acted, c) } : {}),
    checks: p.checks
      .filter(({ norm }) => !norm.startsWith('system.'))
      .map(({ norm, verdict }) => checkShown(norm, verdict, c)),
    blocked:
      p.acted !== undefined &&
      p.checks.some(({ norm, verdict }) => verdict.state === 'unmet' && !release.includes(norm) && !released(norm)),
    mayRelease: release,
    records: recordedFor(p, actor, c).map((post) => named(post, c)),
    input: inputSchema(p.command.input),
    notYours: p.notYours.map((r) => refusalShown(r, c)),
  }
}

export function checkShown(norm: string, verdict: Prospect['checks'][number]['verdict'], c: Surroundings) {
  const entry = c.rulebook.norms.get(norm)
  const exception = 'exceptions' in c ? (c as Viewpoint<any>).exceptions.find((e) => e.norm === norm) : undefined
  return {
    norm,
    article: entry?.article ?? null,
    articleName: articleOf(norm, c),
    force: entry?.force ?? 'must',
    norms: entry?.says ?? { zh: norm, en: norm },
    state: verdict.state,
    ...('says' in verdict && verdict.says ? { says: verdict.says } : {}),
    ...(verdict.state === 'unmet' ? { wayOut: verdict.wayOut } : {}),
    ...(exception ? { says: { zh: `已作例外：${exception.reason}`, en: `Set aside: ${exception.reason}` } } : {}),
    facts: 'facts' in verdict ? verdict.facts : {},
  }
}

/** JSON Schema of a command's input, for forms and for the API description. */
export const inputSchema = (input: z.ZodType): Record<string, unknown> =>
  z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>

async function linksOf(
  tx: Transaction<Tables>,
  government: Government,
  c: Surroundings,
  person: string,
  kind: string,
  id: string,
) {
  const { rows } = await sql<RowStored & { rel: string; direction: 'to' | 'from' }>`
    select ${rowColumns(person)}, l.rel, 'to' as direction from link l join matter m on m.kind = l.to_kind and m.id = l.to_id where l.kind = ${kind} and l.id = ${id}
    union all select ${rowColumns(person)}, l.rel, 'from' as direction from link l join matter m on m.kind = l.kind and m.id = l.id where l.to_kind = ${kind} and l.to_id = ${id}`.execute(
    tx,
  )
  return rows.map((r) => ({ rel: r.rel, direction: r.direction, row: row(government, c, r) }))
}

/**
 * One matter with everything its page shows; undefined when there is none or it is not for this reader.
 * @param last how many of the last entries of its journal come with it; all, where nothing is said. `entries` counts them all.
 */
export async function showMatter(
  government: Government,
  actor: Exclude<Actor, 'system'>,
  kind: string,
  id: string,
  last?: number,
) {
  const procedure = government.registry.procedure(kind)
  if (!procedure) return undefined
  const reading = await government.database.transaction(async (tx) => readingIn(tx, government, actor), {
    isolation: 'read committed',
  })
  const seen = await government.database.readAs(reading.principals, async (tx) => {
    const stored = (
      await sql<Stored>`select ${rowColumns(actor.person)}, m.state, m.exceptions, m.lapsed from matter m where m.kind = ${kind} and m.id = ${id}`.execute(
        tx,
      )
    ).rows[0]
    if (!stored) return undefined
    const journal = (
      await sql<JournalRow>`select seq, type, at, actor, command, data, norms, hash from journal where kind = ${kind} and id = ${id} order by seq`.execute(
        tx,
      )
    ).rows
    const receipts = (
      await sql<{
        person: string
        post: string
        first: Temporal.Instant
        last: Temporal.Instant
        version: number
      }>`select person, post, first, last, version from receipt where kind = ${kind} and id = ${id} order by first`.execute(
        tx,
      )
    ).rows
    return { stored, journal, receipts, links: await linksOf(tx, government, reading.c, actor.person, kind, id) }
  })
  if (!seen) return undefined
  const { stored, journal } = seen
  const around = surroundings(reading.c.at, rulebookOf(government, stored.rulebook), reading.c)
  const c: Viewpoint<any> = { ...around, id, state: stored.state, exceptions: stored.exceptions }
  const { ahead, files, watched } = await government.database.transaction(
    async (tx) => ({
      ahead: stored.closed ? [] : await prospects(procedure, actor, c, makeReader(tx)),
      files: (
        await sql<{
          sha256: string
          name: string
          type: string
          size: number
        }>`select a.sha256, a.name, f.type, f.size from attached a join file f using (sha256) where a.kind = ${kind} and a.id = ${id} order by a.name`.execute(
          tx,
        )
      ).rows,
      watched:
        (await sql`select 1 from watched where kind = ${kind} and id = ${id} and person = ${actor.person}`.execute(tx))
          .rows.length > 0,
    }),
    { isolation: 'repeatable read' },
  )
  const entries = entriesShown(government, procedure, around, journal)
  return {
    ...row(government, around, stored),
    version: stored.version,
    rulebook: stored.rulebook,
    stages: stagesShown(procedure, c, journal),
    passages: passagesShown(
      procedure,
      c,
      journal.map((j, i) => ({ ...j, title: entries[i]!.title })),
      stored.closed,
    ),
    view: procedure.view?.(c) ?? null,
    exceptions: stored.exceptions.map((e) => ({
      norm: e.norm,
      articleName: articleOf(e.norm, c),
      reason: e.reason,
      person: e.person,
      post: named(e.post, c),
      at: e.at,
    })),
    deadlines: stored.closed
      ? []
      : openDeadlines(procedure, c, stored.lapsed).map((d) => ({
          key: d.key,
          norm: d.norm,
          articleName: articleOf(d.norm, c),
          says: d.says,
          owes: d.owes.map((o) => named(o, c)),
          due: d.due?.toString() ?? null,
          provisional: d.provisional,
          lapse: d.lapse,
          lapsed: d.lapsed,
          ...lampOf(d.due, c),
          why: d.why,
        })),
    prospects: ahead.map((p) => prospectShown(p, actor, c, stored.unit ?? undefined)),
    links: seen.links,
    files: files.map((f) => ({ ...f, size: Number(f.size) })),
    receipts: seen.receipts.map((r) => ({
      person: r.person,
      post: named(r.post, c),
      first: r.first.toString(),
      last: r.last.toString(),
      version: r.version,
    })),
    comments: entries
      .filter((e) => e.type === `${kind}.commented`)
      .map((e) => ({ at: e.at, actor: e.actor, text: String(e.data.text) })),
    watched,
    entries: entries.length,
    journal: last === undefined ? entries : entries.slice(Math.max(0, entries.length - last)),
  }
}
