import type { Transaction } from 'kysely'
import type { Defer, Isolation, Tables } from '#db'
import { fileRefusals } from '../attachment.ts'
import { builtIn, replayed } from '../built-in.ts'
import type { Exception, Surroundings, Viewpoint } from '../context.ts'
import type { Government, Written } from '../government.ts'
import { chained, chainStart, type Entry } from '../journal/entry.ts'
import type { Checked } from '../judge.ts'
import { derive, type Derived } from '../matter/derive.ts'
import type { MatterRow } from '../matter/row.ts'
import { saveMatter } from '../matter/save.ts'
import type { Acted } from '../principal.ts'
import type { Event, Procedure } from '../procedure.ts'
import { Fault } from '../refusal.ts'
import type { Accepted, Envelope } from './envelope.ts'
import { ReachesFurther, refuse } from './refused.ts'

/** One transaction under way. `run` carries out what reactions ask for in it. */
export type Run = {
  readonly government: Government
  readonly tx: Transaction<Tables>
  /** Takes what is sent and not waited for: the commit follows it at once. */
  readonly defer: Defer
  readonly at: Temporal.Instant
  readonly written: Written[]
  readonly isolation: Isolation
  readonly run: (r: Run, envelope: Envelope, depth: number) => Promise<Accepted>
}

export type Change = {
  readonly command: string
  readonly key: string | null
  readonly events: readonly Event[]
  readonly acted: Acted
  readonly checked: readonly Checked[]
  readonly exceptions: readonly Exception[]
  readonly lapsed: readonly string[]
}

/** Events into the journal, state and all that is derived from it; then the reactions. */
export async function write(
  r: Run,
  procedure: Procedure,
  around: Surroundings,
  matter: MatterRow | undefined,
  id: string,
  change: Change,
  depth: number,
): Promise<{ events: readonly Event[] }> {
  const { tx, at } = r
  if (!change.events.length) throw new Fault(`${change.command} decided nothing`)
  let prev = matter?.head ?? chainStart
  let seq = matter?.version ?? 0
  const entries = change.events.map((event, i) => {
    const entry: Entry = {
      kind: procedure.kind,
      id,
      seq: ++seq,
      type: event.type,
      data: event.data,
      at: at.toString(),
      actor: change.acted,
      command: change.command,
      key: i === 0 ? change.key : null,
      norms: i === 0 ? change.checked : [],
    }
    const chain = { ...entry, prev, hash: chained(prev, entry) }
    prev = chain.hash
    return chain
  })
  const before: Viewpoint<any> = {
    ...around,
    id,
    state: matter?.state ?? procedure.initial,
    exceptions: matter?.exceptions ?? [],
  }
  const state = change.events.reduce((s, event) => replayed(procedure, s, event), before.state)
  const exceptions = [
    ...before.exceptions.filter((e) => !change.exceptions.some((n) => n.norm === e.norm)),
    ...change.exceptions,
  ]
  const view = { ...before, state, exceptions }
  const derived = derive(procedure, view, change.lapsed)
  const unfit = await fileRefusals(
    tx,
    around.rulebook,
    derived.files ?? [],
    matter ? (derive(procedure, before, change.lapsed).files ?? []) : [],
  )
  if (unfit.length) refuse(...unfit)
  // The rulebook, the calendar or the organisation may have changed since the last write: only a matter that is certainly unchanged leaves its tables alone.
  const earlier: Derived | undefined =
    matter && change.command !== `${procedure.kind}.${builtIn.refresh}` && matter.rulebook === around.rulebook.id
      ? derive(procedure, before, matter.lapsed)
      : undefined
  const saved = saveMatter(tx, {
    kind: procedure.kind,
    id,
    creates: !matter,
    version: seq,
    rulebook: around.rulebook.id,
    state,
    exceptions,
    lapsed: change.lapsed,
    at,
    head: prev,
    entries,
    derived,
    before: earlier,
  })
  r.defer(saved)
  r.written.push({
    kind: procedure.kind,
    id,
    version: seq,
    stage: state.stage,
    types: change.events.map((e) => e.type),
  })

  for (const event of change.events)
    for (const reaction of r.government.registry.reactionsTo(event.type))
      for (const next of reaction.do({ ...view, event, kind: procedure.kind })) {
        if (r.isolation !== 'serializable') throw new ReachesFurther()
        await r.run(r, { ...next, actor: 'system' }, depth + 1)
      }
  return { events: change.events }
}

export function done(
  r: Run,
  before: { kind: string; id: string; version: number; stage: string },
  events: readonly Event[] = [],
): Accepted {
  const last = r.written.findLast((w) => w.kind === before.kind && w.id === before.id)
  return {
    ok: true,
    kind: before.kind,
    id: before.id,
    version: last?.version ?? before.version,
    stage: last?.stage ?? before.stage,
    events,
    written: r.written,
  }
}
