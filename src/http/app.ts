import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { systemClock, type Government } from '#kernel'
import { auditRoutes } from './admin/audit.ts'
import { noAdministrators } from './admin/administrator.ts'
import { securityRoutes } from './admin/security.ts'
import { systemRoutes } from './admin/system.ts'
import type { Env } from './env.ts'
import type { Api, House } from './house.ts'
import { describeCommands } from './openapi/command-paths.ts'
import { describeSignIn } from './openapi/sign-in-paths.ts'
import { documentOf } from './openapi/document.ts'
import { documentPage } from './openapi/page.ts'
import { usualLimits, type HttpOptions } from './options.ts'
import { answerError } from './problem/answer.ts'
import { Denied, denied } from './problem/denied.ts'
import { actedForRoutes } from './routes/acted-for.ts'
import { archiveRoutes } from './routes/archives.ts'
import { calendarLinkRoutes } from './routes/calendar-links.ts'
import { catalogueRoutes } from './routes/catalogue.ts'
import { clockRoutes } from './routes/clock.ts'
import { commandRoutes } from './routes/commands.ts'
import { demoRoutes } from './routes/demo.ts'
import { deskRoutes } from './routes/desk.ts'
import { eventRoutes } from './routes/events.ts'
import { fileRoutes } from './routes/files.ts'
import { ledgerRoutes } from './routes/ledger.ts'
import { lookupRoutes } from './routes/lookups.ts'
import { matterRoutes, reservedVerbs } from './routes/matters.ts'
import { paperRoutes } from './routes/papers.ts'
import { rulebookRoutes } from './routes/rulebook.ts'
import { entranceRoutes, sessionRoutes } from './routes/session.ts'
import { singletonRoutes } from './routes/singletons.ts'
import { workdayRoutes } from './routes/workdays.ts'
import { clientAddress } from './safety/client-address.ts'
import { safeHeaders, uncached } from './safety/headers.ts'
import { jsonOnly, ownOrigin } from './safety/origin.ts'
import { limited } from './safety/limited.ts'
import { plainAddress } from './safety/plain-address.ts'
import { jsonLog, requestLog } from './safety/request-log.ts'
import { signInDoors } from './sign-in/doors.ts'
import { signedInOnly } from './sign-in/signed-in.ts'
import { webClient } from './web-client/web-client.ts'

const uploads = (path: string): boolean => path === '/api/files'

/** The whole HTTP side of one government. Guards stand in the order in which a request meets them. */
export function makeApp(government: Government, options: HttpOptions): Api {
  const house: House = {
    government,
    options,
    limits: { ...usualLimits, ...options.limits },
    wall: options.wallClock ?? systemClock,
  }
  refuseReserved(house)
  const app: Api = new OpenAPIHono<Env>({ strict: false, defaultHook: invalid })
  app.onError(answerError)
  app.notFound((c) => answerError(denied.notFound(), c))

  app.use(
    requestLog(options.log ?? jsonLog, () => performance.now()),
    clientAddress(options.trustProxy ?? false),
    safeHeaders,
  )
  app.use('/api/*', uncached, ownOrigin(options), jsonOnly(uploads), plainAddress)
  app.use('/api/*', smallBodies(house.limits.json, house.limits.file))

  const api = limitsOf(house)
  app.use('/api/auth/*', api.signIn)
  app.use('/api/demo/*', api.signIn)
  signInDoors(app, { ...options.auth, database: government.database })
  entranceRoutes(app, house)
  if (options.demo) demoRoutes(app, house)
  descriptions(app, house)
  calendarLinkRoutes(app, house)

  app.use('/api/session', signedInOnly(options.auth.gate, { unchanged: 'allowed' }))
  sessionRoutes(app, house)

  app.use('/api/*', signedInOnly(options.auth.gate, { unchanged: 'refused' }), api.signedIn)
  insideRoutes(app, house, api)
  describeSignIn(app)
  describeCommands(app, government.registry)

  app.all('/api/*', (c) => answerError(denied.notFound(), c))
  webClient(app, options.webRoot)
  return app
}

function insideRoutes(app: Api, house: House, { upload, ledger }: ReturnType<typeof limitsOf>): void {
  const { government, options } = house
  const noAdmins = noAdministrators(government)
  for (const path of [
    '/api/desk',
    '/api/batches',
    '/api/acted-for',
    '/api/matters',
    '/api/similar',
    '/api/lists.xlsx',
    '/api/commands',
    '/api/events',
    '/api/files',
    '/api/files/*',
    '/api/archives/*',
    '/api/matters/:kind/:more',
    '/api/matters/:kind/:more/*',
  ])
    app.use(path, noAdmins)
  app.use('/api/files', upload)
  app.use('/api/lists.xlsx', ledger)
  systemRoutes(app, house)
  securityRoutes(app, house)
  auditRoutes(app, house)
  deskRoutes(app, house)
  actedForRoutes(app, house)
  matterRoutes(app, house)
  ledgerRoutes(app, house)
  catalogueRoutes(app, house)
  lookupRoutes(app, house)
  paperRoutes(app, house)
  archiveRoutes(app, house)
  rulebookRoutes(app, house)
  singletonRoutes(app, house)
  workdayRoutes(app, house)
  eventRoutes(app, house)
  fileRoutes(app, house)
  if (options.demo) clockRoutes(app, house, options.demo.clock)
  commandRoutes(app, house)
}

function limitsOf({ limits, wall }: House) {
  return {
    signIn: limited(limits.signIn, wall, (c) => (c.req.method === 'GET' ? undefined : c.get('address'))),
    signedIn: limited(limits.api, wall, (c) => c.get('signedIn').session),
    upload: limited(limits.upload, wall, (c) => c.get('signedIn').person),
    ledger: limited(limits.ledger, wall, (c) => c.get('signedIn').person),
  }
}

/** Anybody may read how the API works; the program is open. */
function descriptions(app: Api, { options }: House): void {
  let made: ReturnType<typeof documentOf> | undefined
  const document = () => (made ??= documentOf(app, options.version))
  app.get('/api/openapi.json', (c) => c.json(document()))
  app.get('/api/docs', (c) => c.html(documentPage(document())))
}

const smallBodies = (json: number, file: number) => {
  const tooLarge = (limit: number) =>
    bodyLimit({
      maxSize: limit,
      onError: () => {
        throw denied.tooLarge(limit)
      },
    })
  const [small, multipart] = [tooLarge(json), tooLarge(file + (1 << 16))]
  // Bytes sent plainly are counted while they go to disk; a form has to be held in memory.
  return (c: Parameters<typeof small>[0], next: Parameters<typeof small>[1]) =>
    !uploads(c.req.path)
      ? small(c, next)
      : /^multipart/i.test(c.req.header('content-type') ?? '')
        ? multipart(c, next)
        : next()
}

const invalid: ConstructorParameters<typeof OpenAPIHono<Env>>[0] extends infer O
  ? O extends { defaultHook?: infer H }
    ? H
    : never
  : never = (result) => {
  if (result.success) return
  throw new Denied(
    422,
    result.error.issues.map((issue) => ({
      norm: 'system.input',
      article: null,
      articleName: null,
      says: {
        zh: `「${issue.path.join('.')}」有误：${issue.message}`,
        en: `${issue.path.join('.')}: ${issue.message}`,
      },
      facts: {},
      wayOut: { zh: '请按接口说明修改', en: 'Correct it as the API description says' },
      field: issue.path.join('.'),
    })),
  )
}

/** A command that has the name of a route could never be given. */
function refuseReserved({ government: { registry } }: House): void {
  for (const kind of registry.kinds)
    for (const verb of reservedVerbs)
      if (registry.command(kind, verb))
        throw new Error(`${kind}.${verb}: this verb is a route of the API; choose another`)
}
