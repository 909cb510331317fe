import { builtIn } from '../built-in.ts'
import type { Surroundings, Viewpoint } from '../context.ts'
import { judge } from '../judge.ts'
import { loadMatter } from '../matter/load.ts'
import type { MatterRow } from '../matter/row.ts'
import { principalsOf, type Actor } from '../principal.ts'
import type { Command } from '../procedure.ts'
import { makeReader } from '../reader.ts'
import { Fault, systemRefusal } from '../refusal.ts'
import { unseenRefusals } from '../unseen.ts'
import { rulebookOf, sourceList, sourcesNow, surroundings } from '../surroundings.ts'
import type { Accepted, Envelope } from './envelope.ts'
import { applyLapse, lapseNow } from './lapse.ts'
import { refreshNow } from './refresh.ts'
import { refuse } from './refused.ts'
import { done, write, type Run } from './write.ts'

/** Reactions that set off reactions: deeper than this is a circle. */
const deepest = 24

/** One command in an open transaction: load → lapses due → stage → authority → rules → events → write. */
export async function run(r: Run, envelope: Envelope, depth: number): Promise<Accepted> {
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
  const { id: named, key, exceptions, recorded } = envelope
  const unseen = [...unseenRefusals(envelope.input), ...unseenRefusals({ id: named, key, exceptions, recorded })]
  if (unseen.length) return refuse(...unseen)
  if (command.internal && envelope.actor !== 'system')
    return refuse(
      systemRefusal(
        'system.authority',
        { zh: '此步由系统自动办理', en: 'The system does this itself' },
        { zh: '无需人工办理', en: 'Nothing to do' },
      ),
    )
  const only = nameOf(command, envelope)
  if (only !== undefined && envelope.id !== undefined && envelope.id !== only)
    return refuse(
      systemRefusal(
        'system.input',
        { zh: '该事项只能以「{only}」建立', en: 'There is only one of these, called {only}' },
        { zh: '请勿另行命名', en: 'Give it no other name' },
        { only },
      ),
    )
  const id = only ?? envelope.id ?? government.newId(envelope.kind)
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
  if (command.creates === true && matter)
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
  const own = judgement.ok ? [] : judgement.refusals
  // What a reaction carries has come through here with the command that caused it.
  const carried = depth === 0 ? { input: envelope.input, exceptions: envelope.exceptions } : undefined
  const gate = (government.gate?.(carried, rulebook) ?? []).filter((g) => !own.some(({ norm }) => norm === g.norm))
  if (!judgement.ok || gate.length) return refuse(...own, ...gate)
  // The system looks whether something is to be done; where nothing is, nothing happened.
  if (command.internal && !judgement.events.length)
    return done(r, { kind: envelope.kind, id, version: current?.version ?? 0, stage: view.state.stage })
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

/** The id of what there is only one of; undefined for everything else, and for input that will be refused anyway. */
function nameOf(command: Command, { input, actor }: Envelope): string | undefined {
  const parsed = command.names && command.input.safeParse(input)
  return parsed?.success ? command.names?.(parsed.data, actor) : undefined
}

function mayRead(actor: Actor, matter: MatterRow, org: Surroundings['org'], at: Temporal.Instant): boolean {
  if (actor === 'system') return true
  const principals = new Set<string>(principalsOf(org, actor, at))
  return matter.audience.some((principal) => principals.has(principal))
}
