import {
  civil,
  judge,
  makeRegistry,
  openDeadlines,
  replayed,
  surroundings,
  zone,
  type Exception,
  type OpenDeadline,
  type Procedure,
  type Reader,
  type Seen,
  type Viewpoint,
} from '#kernel'
import type { World } from '#kernel/testing'
import { meetings } from '#modules/meetings'
import { minutes } from '#modules/minutes'
import { partyReportsModule } from '#modules/party-reports'
import { topicsModule } from '#modules/topics'
import { demoWorld, type AwayInTest } from '#org/testing'
import type { Rulebook } from '#rulebook'
import type { Step } from '#scenario'

export type Matter = {
  readonly kind: string
  readonly id: string
  readonly state: any
  readonly exceptions: readonly Exception[]
}
/** A government at one moment: local time, who is away in the ten days, and its matters by id. */
export type Standing = {
  readonly at: string
  readonly away: string
  readonly matters: Readonly<Record<string, Matter>>
}

/** Leave that may be taken, by name. */
export type Absences = Readonly<Record<string, readonly AwayInTest[]>>
export type Planted = { readonly rulebook?: Rulebook; readonly wrap?: (procedure: Procedure) => Procedure }

export const modules = [topicsModule, meetings, minutes, partyReportsModule]

/**
 * The real deciders and reactions without a database: what `execute` does with one command, in the same order (what has
 * run out, who may read, judge, evolve, reactions), on values. Tasks are left out: nothing explored depends on them.
 */
export function makePureGovernment(absences: Absences = {}, { rulebook, wrap = (p) => p }: Planted = {}) {
  const registry = makeRegistry(modules.map((module) => ({ ...module, procedures: module.procedures.map(wrap) })))
  const world = (away: readonly AwayInTest[]): World => ({
    ...demoWorld({ absences: away }),
    ...(rulebook ? { rulebook } : {}),
  })
  const worlds = new Map([
    ['', world([])],
    ...Object.entries(absences).map(([name, away]) => [name, world(away)] as const),
  ])
  const instant = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant()
  const moments = new Map<string, ReturnType<typeof surroundings>>()

  /** Surroundings are the same for every command of a moment. */
  function around({ at, away }: Standing) {
    const known = moments.get(`${away}@${at}`)
    if (known) return known
    const there = worlds.get(away)!
    const made = surroundings(instant(at), there.rulebook, there)
    moments.set(`${away}@${at}`, made)
    return made
  }
  const view = (s: Standing, { id, state, exceptions }: Omit<Matter, 'kind'>): Viewpoint<any> => ({
    ...around(s),
    id,
    state,
    exceptions,
  })
  const readers = new Map<string, ReadonlySet<string>>()
  function principalsOf(s: Standing, actor: { readonly person: string }): ReadonlySet<string> {
    const name = `${s.away}@${s.at}/${actor.person}`
    const known = readers.get(name)
    if (known) return known
    const { org, at } = around(s)
    const made = new Set<string>(org.principalsOf(actor, at))
    readers.set(name, made)
    return made
  }
  const procedureOf = (kind: string): Procedure => registry.procedure(kind)!

  const deadlines = (s: Standing, matter: Matter): OpenDeadline[] =>
    openDeadlines(procedureOf(matter.kind), view(s, matter), [])

  function seen(s: Standing, matter: Matter) {
    const described = procedureOf(matter.kind).describe(view(s, matter))
    const { title, number = null, unit = null, closed } = described
    const row: Seen = { ...matter, version: 1, stage: matter.state.stage, title, number, unit, closed }
    return { row, facets: described.facets ?? {} }
  }

  function reader(s: Standing): Reader {
    const matters: Reader['matters'] = async (kind, { stages, closed, facets: wanted = {} } = {}) =>
      Object.values(s.matters)
        .filter((matter) => matter.kind === kind)
        .map((matter) => seen(s, matter))
        .filter(
          ({ row, facets }) =>
            (!stages || stages.includes(row.stage)) &&
            (closed === undefined || row.closed === closed) &&
            Object.entries(wanted).every(([name, value]) => facets[name] === value),
        )
        .map(({ row }) => row)
    return {
      matters,
      matter: async (kind, id) => (s.matters[id]?.kind === kind ? seen(s, s.matters[id]).row : undefined),
      count: async (kind, wanted) => (await matters(kind, wanted)).length,
      lastSerial: async (kind, series) =>
        Math.max(
          0,
          ...(await matters(kind)).map(({ number }) =>
            number?.startsWith(series) ? Number.parseInt(number.slice(series.length)) : 0,
          ),
        ),
      // Nobody looks at anything on the way.
      receipts: async () => [],
    }
  }

  async function written(
    s: Standing,
    matter: Matter,
    events: readonly { readonly type: string; readonly data: Readonly<Record<string, unknown>> }[],
  ): Promise<Standing | undefined> {
    const procedure = procedureOf(matter.kind)
    const after = { ...matter, state: events.reduce((state, event) => replayed(procedure, state, event), matter.state) }
    let now: Standing | undefined = { ...s, matters: { ...s.matters, [matter.id]: after } }
    for (const event of events)
      for (const reaction of registry.reactionsTo(event.type))
        for (const { kind, id, command, input } of reaction.do({ ...view(now, after), event, kind: matter.kind })) {
          now = await given(now, { actor: 'system', kind, id: id ?? `${kind}-1`, command, input })
          if (!now) return undefined
        }
    return now
  }

  type Given = {
    readonly actor: 'system' | { readonly person: string }
    readonly kind: string
    readonly id: string
    readonly command: string
    readonly input: unknown
    readonly exceptions?: Step['exception']
  }

  async function given(
    s: Standing,
    { actor, kind, id, command: verb, input, exceptions }: Given,
  ): Promise<Standing | undefined> {
    const procedure = procedureOf(kind)
    const command = registry.command(kind, verb)
    if (!command) throw new Error(`No command ${kind}.${verb}`)
    const old = s.matters[id]
    if (!command.creates === !old) return undefined
    // The stage comes first in any case; here it also spares the rest.
    if (command.stages !== 'any' && !command.stages.includes(old?.state.stage ?? procedure.initial.stage))
      return undefined
    const matter = old ?? { kind, id, state: procedure.initial, exceptions: [] }
    const c = view(s, matter)
    if (old && actor !== 'system') {
      const reads = principalsOf(s, actor)
      if (!procedure.audience(c).some((principal) => reads.has(principal))) return undefined
    }
    const parsed = command.input.safeParse(input)
    const facts = parsed.success ? await command.facts?.(reader(s), { ...c, input: parsed.data }) : undefined
    const judgement = judge(
      procedure,
      command,
      { actor, input, ...(exceptions ? { exceptions } : {}) },
      c,
      facts,
      old && procedure.describe(c).unit,
    )
    if (!judgement.ok) return undefined
    const standing = [
      ...matter.exceptions.filter((e) => !judgement.exceptions.some((n) => n.norm === e.norm)),
      ...judgement.exceptions,
    ]
    return written(s, { ...matter, exceptions: standing }, judgement.events)
  }

  /** Everything that runs out by then, each at its own time and in the order of the dates. */
  async function moved(s: Standing, to: string): Promise<Standing | undefined> {
    const until = instant(to)
    const due = Object.values(s.matters)
      .flatMap((matter) =>
        deadlines(s, matter).map((deadline) => ({
          matter,
          deadline,
          effect: procedureOf(matter.kind).lapses?.[deadline.norm],
        })),
      )
      .flatMap((one) =>
        one.effect && one.deadline.due && Temporal.Instant.compare(one.deadline.due, until) <= 0
          ? [{ ...one, effect: one.effect, due: one.deadline.due }]
          : [],
      )
      .toSorted((a, b) => Temporal.Instant.compare(a.due, b.due))
    for (const { matter, deadline, effect, due: moment } of due) {
      const then = { ...s, at: civil(moment).toPlainDateTime().toString() }
      const events = effect(view(then, matter), deadline)
      const after = events.length ? await written(then, matter, events) : s
      // Only with another look may a second lapse follow: the first may have changed what is owed.
      if (!after) return undefined
      if (events.length) return moved(after, to)
    }
    return { ...s, at: to }
  }

  /** A step of a scenario: time, then a command. Undefined where it is refused. */
  async function take(s: Standing, step: Step): Promise<Standing | undefined> {
    const now = step.at === undefined ? s : await moved(s, step.at)
    if (!now || step.do === undefined) return now
    const [kind = '', verb = ''] = step.do.split('.')
    return given(now, {
      actor: { person: step.as! },
      kind,
      id: step.on ?? step.name!,
      command: verb,
      input: step.with ?? {},
      ...(step.exception ? { exceptions: step.exception } : {}),
    })
  }

  return { take, deadlines, around }
}
export type PureGovernment = ReturnType<typeof makePureGovernment>
