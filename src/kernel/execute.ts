import type { Transaction } from 'kysely'
import { sqlState, type Isolation, type Tables } from '#db'
import type { NormId } from '#rulebook'
import { builtIn, replayed } from './built-in.ts'
import type { Exception, Surroundings, Viewpoint } from './context.ts'
import { lapseMark } from './deadline.ts'
import type { Government, Written } from './government.ts'
import { chained, chainStart, type Entry } from './journal/entry.ts'
import { judge, type Checked } from './judge.ts'
import { derive, type Derived } from './matter/derive.ts'
import { loadMatter } from './matter/load.ts'
import type { MatterRow } from './matter/row.ts'
import { saveMatter } from './matter/save.ts'
import { missingFiles } from './attachment.ts'
import { bySystem, type Acted, type Actor } from './principal.ts'
import type { Event, Procedure } from './procedure.ts'
import { makeReader } from './reader.ts'
import { Fault, systemRefusal, type Refusal } from './refusal.ts'
import { rulebookOf, sourceList, sourcesNow, surroundings } from './surroundings.ts'

export type Envelope = {
  readonly kind: string
  /** Absent for a command that opens a matter, unless the caller names it. */
  readonly id?: string
  /** The verb: `submit` of `topic.submit`. */
  readonly command: string
  readonly input: unknown
  readonly actor: Actor
  readonly exceptions?: Readonly<Record<NormId, string>>
  readonly recorded?: Acted['recorded']
  /** The same key is carried out once. */
  readonly key?: string
  /** The version that the sender saw; another one in between refuses the command. */
  readonly version?: number
}

export type Outcome =
  | {
      readonly ok: true
      readonly kind: string
      readonly id: string
      readonly version: number
      readonly stage: string
      readonly events: readonly Event[]
      readonly written: readonly Written[]
      readonly replayed?: true
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** Carries a refusal out of a reaction through the open transaction, so that everything is rolled back. */
class Refused extends Error {
  override readonly name = 'Refused'
  readonly refusals: readonly Refusal[]
  constructor(refusals: readonly Refusal[]) {
    super(refusals.map((r) => r.norm).join(', '))
    this.refusals = refusals
  }
}

const deepest = 24

type Run = {
  readonly government: Government
  readonly tx: Transaction<Tables>
  readonly at: Temporal.Instant
  readonly written: Written[]
  readonly isolation: Isolation
}

const uniqueViolation = '23505'

/** Carries out of the open transaction that it has to be a serializable one. */
class ReachesFurther extends Error {
  override readonly name = 'ReachesFurther'
}

/**
 * A command that reads nothing but its own matter, which it locks, needs no serializable transaction: there PostgreSQL
 * compares whole index pages, and eight busy clients on a young database lost more races than they won.
 */
function isolationOf({ registry, sources }: Government, envelope: Envelope): Isolation {
  const command = registry.command(envelope.kind, envelope.command)
  const alone = command && !command.facts && Object.values(sources).every((source) => source.kind !== envelope.kind)
  return alone ? 'repeatable read' : 'serializable'
}

/**
 * The one way by which a matter changes. One transaction: load → lapses due → stage → authority → rules → events → state
 * and all that is derived from it → journal → reactions. It is serializable as soon as other matters are read or written.
 */
export async function execute(government: Government, envelope: Envelope): Promise<Outcome> {
  const at = government.clock.now()
  const attempt = (isolation: Isolation) =>
    government.database.transaction(async (tx) => run({ government, tx, at, written: [], isolation }, envelope, 0), {
      isolation,
    })
  try {
    const outcome = await attempt(isolationOf(government, envelope)).catch((error: unknown) => {
      // Somebody else created the same matter meanwhile: a new look finds it.
      if (error instanceof ReachesFurther || sqlState(error) === uniqueViolation) return attempt('serializable')
      throw error
    })
    if (outcome.ok && outcome.written.length) government.onWritten(outcome.written)
    return outcome
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusals: error.refusals }
    throw error
  }
}

const refuse = (...refusals: Refusal[]): never => {
  throw new Refused(refusals)
}

async function run(r: Run, envelope: Envelope, depth: number): Promise<Extract<Outcome, { ok: true }>> {
  const { government, tx, at } = r
  if (depth > deepest) throw new Fault(`Reactions run deeper than ${deepest}: ${envelope.kind}.${envelope.command}`)
  const procedure = government.registry.procedure(envelope.kind)
  const command = government.registry.command(envelope.kind, envelope.command)
  if (!procedure || !command)
    return refuse(
      systemRefusal(
        'system.unknown',
        { zh: '没有「{name}」这一命令', en: 'There is no command {name}' },
        { zh: '请核对命令名称', en: 'Check its name in the catalogue' },
        { name: `${envelope.kind}.${envelope.command}` },
      ),
    )
  if (command.internal && envelope.actor !== 'system')
    return refuse(
      systemRefusal(
        'system.authority',
        { zh: '此步由系统自动办理', en: 'The system does this itself' },
        { zh: '无需人工办理', en: 'Nothing to do' },
      ),
    )
  const id = envelope.id ?? government.newId(envelope.kind)
  const { matter, versions } = await loadMatter(tx, envelope.kind, id, at, sourceList(government))
  const sources = await sourcesNow(tx, government, versions)

  if (envelope.key && matter) {
    const earlier = await tx
      .selectFrom('journal')
      .select('seq')
      .where('key', '=', envelope.key)
      .where('kind', '=', envelope.kind)
      .where('id', '=', id)
      .executeTakeFirst()
    if (earlier)
      return {
        ok: true,
        kind: envelope.kind,
        id,
        version: matter.version,
        stage: matter.stage,
        events: [],
        written: [],
        replayed: true,
      }
  }
  if (!command.creates && (!matter || !mayRead(envelope.actor, matter, sources.org, at)))
    return refuse(
      systemRefusal(
        'system.not-found',
        { zh: '没有此事项，或不在您的知悉范围', en: 'No such matter, or not for you to read' },
        { zh: '请从列表中重新打开', en: 'Open it again from the list' },
      ),
    )
  if (command.creates && matter)
    return refuse(
      systemRefusal(
        'system.exists',
        { zh: '该事项已经建立', en: 'This matter exists already' },
        { zh: '请打开已有的事项', en: 'Open the existing one' },
      ),
    )
  if (matter && envelope.version !== undefined && envelope.version !== matter.version)
    return refuse(
      systemRefusal(
        'system.stale',
        {
          zh: '事项已被他人更新（第{now}版，您看到的是第{seen}版）',
          en: 'Changed meanwhile: version {now}, you saw {seen}',
        },
        { zh: '请刷新后再办理', en: 'Reload and look again' },
        { now: matter.version, seen: envelope.version },
      ),
    )

  const rulebook = matter
    ? rulebookOf(government, matter.rulebook)
    : government.shelf.current(surroundings(at, undefined as never, sources).today)
  const around = surroundings(at, rulebook, sources)
  let current = matter
  // What has run out counts before anything else happens: a late reply meets the silence already on record.
  if (matter && command.name !== `${matter.kind}.${builtIn.lapse}`)
    for (const key of matter.overdue) {
      await applyLapse(r, procedure, around, current!, key, depth)
      current = (await loadMatter(tx, envelope.kind, id, at, [])).matter
    }
  if (current && envelope.command === builtIn.lapse) return lapseNow(r, procedure, around, current, envelope, depth)
  if (current && envelope.command === builtIn.refresh) return refreshNow(r, procedure, around, current)

  const view: Viewpoint<any> = {
    ...around,
    id,
    state: current?.state ?? procedure.initial,
    exceptions: current?.exceptions ?? [],
  }
  const parsed = command.input.safeParse(envelope.input)
  const facts = parsed.success ? await command.facts?.(makeReader(tx), { ...view, input: parsed.data }) : undefined
  const judgement = judge(
    procedure,
    command,
    {
      actor: envelope.actor,
      input: envelope.input,
      ...(envelope.exceptions ? { exceptions: envelope.exceptions } : {}),
      ...(envelope.recorded ? { recorded: envelope.recorded } : {}),
    },
    view,
    facts,
    current?.unit ?? undefined,
  )
  if (!judgement.ok) return refuse(...judgement.refusals)
  let target = rulebook
  if (envelope.command === builtIn.transition) {
    const to = government.shelf.byId(String((parsed.data as { rulebook: string }).rulebook))
    if (!to)
      return refuse(
        systemRefusal(
          'system.input',
          { zh: '没有这一版规则', en: 'No such rulebook version' },
          { zh: '请选择已装载的版本', en: 'Choose one that is loaded' },
          {},
          'rulebook',
        ),
      )
    target = to
  }
  const { events } = await write(
    r,
    procedure,
    surroundings(at, target, sources),
    current,
    id,
    {
      command: command.name,
      key: envelope.key ?? null,
      events: judgement.events,
      acted: judgement.acted,
      checked: judgement.checked,
      exceptions: judgement.exceptions,
      lapsed: current?.lapsed ?? [],
    },
    depth,
  )
  return done(r, { kind: envelope.kind, id, version: current?.version ?? 0, stage: view.state.stage }, events)
}

function done(
  r: Run,
  before: { kind: string; id: string; version: number; stage: string },
  events: readonly Event[] = [],
): Extract<Outcome, { ok: true }> {
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

function mayRead(actor: Actor, matter: MatterRow, org: Surroundings['org'], at: Temporal.Instant): boolean {
  if (actor === 'system') return true
  const principals = new Set<string>(org.principalsOf(actor, at))
  return matter.audience.some((principal) => principals.has(principal))
}

type Change = {
  readonly command: string
  readonly key: string | null
  readonly events: readonly Event[]
  readonly acted: Acted
  readonly checked: readonly Checked[]
  readonly exceptions: readonly Exception[]
  readonly lapsed: readonly string[]
}

async function write(
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
  const missing = await missingFiles(
    tx,
    derived.files ?? [],
    matter ? (derive(procedure, before, change.lapsed).files ?? []) : [],
  )
  if (missing.length)
    refuse(
      systemRefusal(
        'system.input',
        { zh: '附件{missing}没有上传成功', en: 'Not uploaded: {missing}' },
        { zh: '请重新上传附件', en: 'Upload it again' },
        { missing },
        'files',
      ),
    )
  // The rulebook, the calendar or the organisation may have changed since the last write: only a matter that is certainly unchanged leaves its tables alone.
  const earlier: Derived | undefined =
    matter && change.command !== `${procedure.kind}.${builtIn.refresh}` && matter.rulebook === around.rulebook.id
      ? derive(procedure, before, matter.lapsed)
      : undefined
  await saveMatter(tx, {
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
        await run(r, { ...next, actor: 'system' }, depth + 1)
      }
  return { events: change.events }
}

async function applyLapse(
  r: Run,
  procedure: Procedure,
  around: Surroundings,
  matter: MatterRow,
  key: string,
  depth: number,
): Promise<void> {
  const view: Viewpoint<any> = { ...around, id: matter.id, state: matter.state, exceptions: matter.exceptions }
  const deadline = derive(procedure, view, matter.lapsed).deadlines.find((d) => d.key === key)
  if (!deadline?.due || deadline.lapsed || Temporal.Instant.compare(deadline.due, r.at) > 0) return
  const lapsed: Event = {
    type: `${procedure.kind}.lapsed`,
    data: { norm: deadline.norm, key, due: deadline.due.toString(), owes: deadline.owes, lapse: deadline.lapse },
  }
  const events = [lapsed, ...(procedure.lapses?.[deadline.norm]?.(view, deadline) ?? [])]
  await write(
    r,
    procedure,
    around,
    matter,
    matter.id,
    {
      command: `${procedure.kind}.${builtIn.lapse}`,
      key: null,
      events,
      acted: bySystem,
      checked: [],
      exceptions: [],
      lapsed: [...matter.lapsed, lapseMark(key, deadline.due)],
    },
    depth,
  )
}

async function lapseNow(
  r: Run,
  procedure: Procedure,
  around: Surroundings,
  matter: MatterRow,
  envelope: Envelope,
  depth: number,
): Promise<Extract<Outcome, { ok: true }>> {
  await applyLapse(r, procedure, around, matter, (envelope.input as { key: string }).key, depth)
  return done(r, matter)
}

/** Re-derives a matter after the organisation or the calendar changed; deadlines that move are an event. */
async function refreshNow(
  r: Run,
  procedure: Procedure,
  around: Surroundings,
  matter: MatterRow,
): Promise<Extract<Outcome, { ok: true }>> {
  const view: Viewpoint<any> = { ...around, id: matter.id, state: matter.state, exceptions: matter.exceptions }
  const derived = derive(procedure, view, matter.lapsed)
  const stored = await r.tx
    .selectFrom('deadline')
    .select(['key', 'due', 'provisional'])
    .where('kind', '=', matter.kind)
    .where('id', '=', matter.id)
    .execute()
  const moved = derived.deadlines.flatMap((d) => {
    const old = stored.find((s) => s.key === d.key)
    const [from, to] = [old?.due?.toString() ?? null, d.due?.toString() ?? null]
    return old && from === to && old.provisional === d.provisional
      ? []
      : [{ norm: d.norm, key: d.key, from, to, provisional: d.provisional }]
  })
  const audienceMoved = JSON.stringify([...derived.audience].sort()) !== JSON.stringify([...matter.audience].sort())
  if (!moved.length && !audienceMoved) return done(r, matter)
  const event: Event = moved.length
    ? { type: `${matter.kind}.deadlines-moved`, data: { moved } }
    : { type: `${matter.kind}.refreshed`, data: { audience: derived.audience } }
  await write(
    r,
    procedure,
    around,
    matter,
    matter.id,
    {
      command: `${matter.kind}.${builtIn.refresh}`,
      key: null,
      events: [event],
      acted: bySystem,
      checked: [],
      exceptions: [],
      lapsed: matter.lapsed,
    },
    0,
  )
  return done(r, matter)
}
