import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { Env } from '../env.ts'

export type Log = (line: Readonly<Record<string, string | number>>) => void

/** One JSON object a line on the standard output, where the service manager collects it. */
export const jsonLog: Log = (line) => {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

const idLike = /^[A-Za-z0-9._-]{8,64}$/

/** Ids of matters are taken out of paths; bodies, queries, persons and addresses are never logged. */
const anonymous = (path: string): string =>
  path
    .replace(/^(\/api\/matters\/[^/]+)\/[^/]+(?=\/|$)/, '$1/*')
    .replace(/^(\/api\/files)\/.+/, '$1/*')
    .replace(/^(\/api\/admin\/accounts)\/[^/]+/, '$1/*')

/** Gives each request its reference (a proxy's own is kept) and logs how it ended. */
export function requestLog(log: Log, milliseconds: () => number): MiddlewareHandler<Env> {
  return async (c, next) => {
    const given = c.req.header('x-request-id')
    const reference = given && idLike.test(given) ? given : randomUUID()
    c.set('reference', reference)
    c.set('log', log)
    c.header('X-Request-Id', reference)
    const start = milliseconds()
    await next()
    c.res.headers.set('X-Request-Id', reference)
    log({
      level: 'info',
      reference,
      method: c.req.method,
      path: anonymous(c.req.path),
      status: c.res.status,
      ms: Math.round(milliseconds() - start),
    })
  }
}
