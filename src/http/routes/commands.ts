import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { civil, execute, type Envelope, type Outcome } from '#kernel'
import { catalogue } from '../contract/index.ts'
import type { Env } from '../env.ts'
import { actorOf, type Api, type House } from '../house.ts'
import { refused } from '../problem/answer.ts'
import { denied } from '../problem/denied.ts'

const keyLike = /^[\x21-\x7e]{8,100}$/

/** A key counts for one person and one command, so that nobody is answered with what somebody else did. */
function keyOf(c: Context<Env>, command: string): string | undefined {
  const given = c.req.header('idempotency-key')
  if (given === undefined) return undefined
  if (!keyLike.test(given))
    throw denied.input('Idempotency-Key', {
      zh: 'Idempotency-Key 应为 8 至 100 个可见 ASCII 字符',
      en: 'Idempotency-Key: 8 to 100 visible ASCII characters',
    })
  return createHash('sha256')
    .update(JSON.stringify([c.get('signedIn').person, command, given]))
    .digest('base64url')
}

/** The body is not the command's input alone: a name that is not known is an error, not ignored. */
async function bodyOf(c: Context<Env>): Promise<Pick<Envelope, 'input' | 'exceptions' | 'recorded' | 'version'>> {
  const text = await c.req.text()
  let json: unknown = {}
  try {
    if (text !== '') json = JSON.parse(text)
  } catch {
    throw denied.input('', { zh: '请求内容不是 JSON', en: 'The body is not JSON' })
  }
  const parsed = catalogue.commandBody.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw denied.input(issue?.path.join('.') ?? '', { zh: `请求内容有误：${issue?.message}`, en: issue?.message ?? '' })
  }
  const { input = {}, exceptions, recorded, version } = parsed.data
  return {
    input,
    ...(exceptions ? { exceptions } : {}),
    ...(recorded ? { recorded } : {}),
    ...(version === undefined ? {} : { version }),
  }
}

export function commandRoutes(app: Api, house: House): void {
  const { government } = house
  const give = async (
    c: Context<Env>,
    kind: string,
    verb: string,
    id: string | undefined,
  ): Promise<Extract<Outcome, { ok: true }>> => {
    const key = keyOf(c, `${kind}.${verb}`)
    const outcome = await execute(government, {
      kind,
      command: verb,
      actor: actorOf(c),
      ...(await bodyOf(c)),
      ...(id === undefined ? {} : { id }),
      ...(key === undefined ? {} : { key }),
    })
    if (!outcome.ok)
      throw refused(outcome.refusals, government.shelf.current(civil(government.clock.now()).toPlainDate()))
    return outcome
  }
  const accepted = ({ kind, id, version, stage, replayed }: Extract<Outcome, { ok: true }>) => ({
    kind,
    id,
    version,
    stage,
    ...(replayed ? { replayed } : {}),
  })

  app.post('/api/matters/:kind/:verb', async (c) => {
    const { kind, verb } = c.req.param()
    const command = government.registry.command(kind, verb)
    if (!command?.creates || command.internal) throw denied.notFound()
    // Two of the same request at once must meet in one matter: the key gives it its id, and the row's own lock does the
    // rest. What there is only one of has its id already.
    const key = command.names ? undefined : keyOf(c, command.name)
    const outcome = await give(c, kind, verb, key === undefined ? undefined : government.newId(kind, key))
    return c.json(accepted(outcome), 201, {
      Location: `/api/matters/${encodeURIComponent(outcome.kind)}/${encodeURIComponent(outcome.id)}`,
    })
  })
  app.post('/api/matters/:kind/:id/:verb', async (c) => {
    const { kind, id, verb } = c.req.param()
    const command = government.registry.command(kind, verb)
    if (!command || command.creates || command.internal) throw denied.notFound()
    return c.json(accepted(await give(c, kind, verb, id)), 200)
  })
}
