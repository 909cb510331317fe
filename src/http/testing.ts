import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { topicsModule } from '#modules/topics'
import type { Database } from '#db'
import {
  execute,
  makeRegistry,
  shiftedClock,
  standingClock,
  systemClock,
  zone,
  type Government,
  type Module,
} from '#kernel'
import { calendarSource, founding, orgModule, organisationSource, readingsSource } from '#org'
import { demoInterpretations, demoNotices, demoOrganisation, demoRulebook } from '#org/testing'
import { makeShelf } from '#rulebook'
import {
  makeApp,
  makeChanges,
  makeSignIn,
  type Api,
  type HttpOptions,
  type SignIn,
  type SignInOptions,
} from './index.ts'
import type { Log } from './safety/request-log.ts'

/** A browser of one person: keeps cookies, sends what a page of this site would send. */
export type Visitor = {
  get(path: string, headers?: Record<string, string>): Promise<Response>
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
  send(path: string, init: RequestInit): Promise<Response>
  cookies: Map<string, string>
}

export type HouseInTest = {
  readonly government: Government
  readonly app: Api
  readonly auth: SignIn
  /** Of the government: stands still. */
  readonly clock: ReturnType<typeof standingClock>
  /** Of the machine: stands still, near the real time, by which better-auth lets sessions end. */
  readonly wall: ReturnType<typeof standingClock>
  readonly folder: string
  readonly lines: Parameters<Log>[0][]
  visitor(): Visitor
  /** Signed in without a password. */
  as(person: string): Promise<Visitor>
  close(): Promise<void>
}

export const origin = 'http://localhost'
const monday = '2026-03-02T09:00'

/** The demonstration government behind its real HTTP side, on a fresh database. `demo: false` for what must be absent then; people come in with passwords. */
export async function openHouse(
  database: Database,
  {
    demo = true,
    signIn = {},
    modules = [],
    ...more
  }: Partial<Omit<HttpOptions, 'demo'>> & {
    readonly demo?: boolean
    readonly signIn?: Partial<SignInOptions>
    /** Besides topics and the organisation. */
    readonly modules?: readonly Module[]
  } = {},
): Promise<HouseInTest> {
  const folder = await mkdtemp(join(tmpdir(), 'zhenggui-http-'))
  const clock = standingClock(Temporal.PlainDateTime.from(monday).toZonedDateTime(zone).toInstant())
  const wall = standingClock(systemClock.now())
  const movable = shiftedClock(clock, Temporal.Duration.from({ hours: 0 }))
  const changes = makeChanges()
  const rulebooks = [demoRulebook()]
  const government: Government = {
    database,
    registry: makeRegistry([topicsModule, ...modules, orgModule]),
    shelf: makeShelf(rulebooks),
    sources: {
      organisation: organisationSource,
      readings: readingsSource,
      calendar: calendarSource(demoNotices(), demoRulebook().officeHours),
    },
    ...(more.seals ? { seals: more.seals.book } : {}),
    clock: movable,
    newId: (kind, key) =>
      key === undefined
        ? `${kind}-${crypto.randomUUID().slice(0, 8)}`
        : createHash('sha256').update(key).digest('hex').slice(0, 20),
    onWritten: changes.publish,
  }
  for (const envelope of founding({
    organisation: demoOrganisation(),
    from: '2000-01-01',
    rulebook: demoRulebook().id,
    interpretations: demoInterpretations(),
    notices: demoNotices(),
  })) {
    const outcome = await execute(government, envelope)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  }
  const lines: Parameters<Log>[0][] = []
  const auth = makeSignIn(database, {
    secret: 'a secret of the tests, long enough',
    demo,
    clock: wall,
    idleMinutes: 30,
    ...signIn,
  })
  const app = makeApp(government, {
    auth,
    files: join(folder, 'files'),
    webRoot: join(folder, 'web'),
    changes,
    rulebooks,
    norms: () =>
      new Map([
        [
          'executive.quorum',
          {
            state: 'enforced',
            where: ['src/modules/meetings/rules/quorum.ts'],
            tests: { refuses: 2, allows: 1 },
            reason: null,
          },
        ],
      ]),
    version: '0.0.0-test',
    wallClock: wall,
    log: (line) => void lines.push(line),
    ...(demo ? { demo: { clock: movable } } : {}),
    ...more,
  })
  const visitor = (): Visitor => makeVisitor(app)
  return {
    government,
    app,
    auth,
    clock,
    wall,
    folder,
    lines,
    visitor,
    as: async (person) => {
      const someone = visitor()
      const answer = await someone.post('/api/demo/sign-in', { person })
      if (answer.status !== 200) throw new Error(`${person}: ${answer.status} ${await answer.text()}`)
      return someone
    },
    close: () => rm(folder, { recursive: true }),
  }
}

function makeVisitor(app: Api): Visitor {
  const cookies = new Map<string, string>()
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers)
    if (cookies.size && !headers.has('cookie'))
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await app.request(path, { ...init, headers })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (name === undefined || value === undefined) continue
      if (value === '' || /max-age=0/i.test(cookie)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }
  return {
    cookies,
    send,
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, body, headers = {}) =>
      send(path, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  }
}

/** Norms of a problem document, in order. */
export async function normsOf(response: Response): Promise<string[]> {
  const problem = (await response.json()) as { refusals?: { norm: string }[] }
  return (problem.refusals ?? []).map((refusal) => refusal.norm)
}
