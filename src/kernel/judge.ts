import type * as z from 'zod'
import { shapeIssues, type NormId, type Rulebook } from '#rulebook'
import { authorise, authorityRefusals } from './authority.ts'
import type { Checking, Exception, Viewpoint } from './context.ts'
import type { Organisation } from './organisation.ts'
import { bySystem, type Acted, type Actor, type PostId } from './principal.ts'
import type { Command, Event, Procedure, Staged } from './procedure.ts'
import { Fault, refusal, systemRefusal, type Refusal } from './refusal.ts'
import { unseenRefusals } from './unseen.ts'
import { notApplicable, type Verdict } from './verdict.ts'

export type Checked = {
  readonly norm: NormId
  readonly state: 'met' | 'not-applicable' | 'set-aside'
  readonly reason?: string
}
export type Judgement =
  | {
      readonly ok: true
      readonly events: readonly Event[]
      readonly acted: Acted
      readonly checked: readonly Checked[]
      readonly exceptions: readonly Exception[]
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

export type Request = {
  readonly actor: Actor
  readonly input: unknown
  readonly exceptions?: Readonly<Record<NormId, string>>
  readonly recorded?: Acted['recorded']
}

/** Whether `unless` of a principle names somebody: a post, or a part such as the leader in charge. */
export function mayRelease(
  rulebook: Rulebook,
  norm: NormId,
  post: PostId,
  org: Organisation,
  at: Temporal.Instant,
  unit: string | undefined,
): boolean {
  const who = rulebook.norms.get(norm)?.unless?.who
  if (!who) return false
  if (who === 'leader-in-charge') return unit !== undefined && org.leaderInCharge(unit, at) === post
  return who === post
}

export function stageRefusal(procedure: Procedure, command: Command, stage: string): Refusal | undefined {
  if (command.stages === 'any' || command.stages.includes(stage)) return undefined
  const zh = (s: string) => procedure.stages[s]?.zh ?? s
  return systemRefusal(
    'system.stage',
    {
      zh: `现处「${zh(stage)}」环节，不能「${command.title.zh}」`,
      en: `At stage ${stage}, “${command.title.en}” is not possible`,
    },
    {
      zh: `可在「${command.stages.map(zh).join('」「') || '—'}」环节办理`,
      en: `Possible at: ${command.stages.join(', ')}`,
    },
    { stage },
  )
}

/** A government whose rules lack a norm, or only declare it, is not held to it. What the machine itself checks always applies. */
const applies = (rulebook: Rulebook, norm: NormId): boolean =>
  norm.startsWith('system.') || (rulebook.norms.get(norm)?.force ?? 'policy') !== 'policy'

/** Every rule of a command with its verdict, whether or not somebody has entered anything yet. */
export function examine<S extends Staged>(
  command: Command<S>,
  c: Checking<S, unknown, unknown>,
): { norm: NormId; verdict: Verdict }[] {
  return Object.entries(command.rules ?? {}).map(([norm, check]) => ({
    norm,
    verdict: applies(c.rulebook, norm) ? check(c) : notApplicable(),
  }))
}

/**
 * One command on one state, pure: stage → authority → rules → events. All broken norms come back at once.
 * @param unit the unit that leads the matter, for exceptions that its leader in charge may allow
 */
export function judge<S extends Staged, E extends Event>(
  procedure: Procedure<S, E>,
  command: Command<S, any, any, E>,
  request: Request,
  c: Viewpoint<S>,
  facts: unknown,
  unit?: string,
): Judgement {
  const wrongStage = stageRefusal(procedure, command, c.state.stage)
  if (wrongStage) return { ok: false, refusals: [wrongStage] }
  const unseen = unseenRefusals(request.input)
  if (unseen.length) return { ok: false, refusals: unseen }
  const parsed = command.input.safeParse(request.input, { reportInput: true })
  if (!parsed.success) return { ok: false, refusals: inputRefusals(parsed.error) }
  const input = parsed.data
  const acted = whoActs(command, request, { ...c, input })
  if ('refusals' in acted) return { ok: false, refusals: acted.refusals }

  const given = request.exceptions ?? {}
  const by = acted.recorded?.post ?? acted.for ?? acted.post
  const checked: Checked[] = []
  const broken: Refusal[] = []
  const exceptions: Exception[] = []
  const standing = new Map(c.exceptions.map((e) => [e.norm, e.reason]))
  for (const [norm, reason] of Object.entries(given)) {
    const problem = exceptionProblem(norm, reason, command, c, by, unit)
    if (problem) broken.push(problem)
    else {
      exceptions.push({ norm, reason, person: acted.person, post: by, at: c.at.toString() })
      standing.set(norm, reason)
    }
  }
  for (const { norm, verdict } of examine(command, { ...c, input, facts, actor: acted })) {
    if (verdict.state === 'pending')
      throw new Fault(`${command.name}: ${norm} is still pending although everything is entered`)
    if (verdict.state !== 'unmet') {
      checked.push({ norm, state: verdict.state })
      continue
    }
    const releasedBy = c.rulebook.norms.get(norm)?.releasedBy
    const reason = standing.get(norm) ?? (releasedBy ? standing.get(releasedBy) : undefined)
    if (reason === undefined)
      broken.push(
        ...(verdict.each ?? [verdict]).map((breach) =>
          refusal(c.rulebook, norm, { facts: {}, ...breach, state: 'unmet' }),
        ),
      )
    else checked.push({ norm, state: 'set-aside', reason })
  }
  if (broken.length) return { ok: false, refusals: broken }
  return { ok: true, events: command.decide({ ...c, input, facts, actor: acted }), acted, checked, exceptions }
}

/** One refusal a field: a reader's form shows each where it belongs. */
function inputRefusals(error: z.ZodError): Refusal[] {
  return shapeIssues(error).map(({ path, says }) => {
    const field = path.join('.')
    return systemRefusal(
      'system.input',
      { zh: `「{field}」填写有误：${says.zh}`, en: `{field}: ${says.en}` },
      { zh: '请按要求修改后重新提交', en: 'Correct it and send it again' },
      { field },
      field,
    )
  })
}

function whoActs<S extends Staged>(
  command: Command<S>,
  request: Request,
  c: Viewpoint<S> & { input: unknown },
): Acted | { refusals: readonly Refusal[] } {
  if (request.actor === 'system') return bySystem
  if (command.internal)
    return {
      refusals: [
        systemRefusal(
          'system.authority',
          { zh: '此步由系统自动办理', en: 'The system does this itself' },
          { zh: '无需人工办理', en: 'Nothing to do' },
        ),
      ],
    }
  const grants = command.by(c)
  const direct = authorise(request.actor, grants, c)
  if (!request.recorded) return direct ?? { refusals: authorityRefusals(command, request.actor, grants, c) }
  // On behalf: the leader named must be one who may act, and only people of the office record.
  const leader = request.recorded.post
  const recorder = authorise(request.actor, [{ to: 'office' }], c)
  const named =
    c.org.leaders(c.at).includes(leader) && grants.some((grant) => grant.to === `post:${leader}` && !grant.inPerson)
  if (command.recordable && recorder && named)
    return { person: recorder.person, post: recorder.post, recorded: request.recorded }
  return {
    refusals: [
      systemRefusal(
        'system.authority',
        {
          zh: '不能代录：须由县政府办公室人员受有权办理的领导委托录入',
          en: 'Not recorded: only the office records, for a leader who may act',
        },
        { zh: '请由本人办理', en: 'Let the leader act in person' },
      ),
    ],
  }
}

function exceptionProblem<S extends Staged>(
  norm: NormId,
  reason: string,
  command: Command<S>,
  c: Viewpoint<S>,
  by: PostId,
  unit: string | undefined,
): Refusal | undefined {
  const entry = c.rulebook.norms.get(norm)
  const facts = { norm, who: entry?.unless ? (c.org.name(entry.unless.who).zh ?? entry.unless.who) : '' }
  const no = (zh: string, en: string): Refusal =>
    systemRefusal(
      'system.exception',
      { zh, en },
      { zh: '撤去该例外后重试，或由有权者批准', en: 'Leave the exception out, or let the one entitled grant it' },
      facts,
      `exceptions.${norm}`,
    )
  if (!entry || !command.rules || !(norm in command.rules))
    return no('此步不涉及规范 {norm}，不能作例外', 'This step does not check {norm}')
  if (entry.force !== 'principle') return no('{norm} 为刚性规定，不得例外', '{norm} allows no exception')
  if (!reason.trim()) return no('例外须写明理由', 'An exception needs a reason')
  if (!mayRelease(c.rulebook, norm, by, c.org, c.at, unit))
    return no('{norm} 的例外只能由{who}批准', 'Only {who} may set {norm} aside')
  return undefined
}
