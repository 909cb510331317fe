import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import type { Env } from '../env.ts'

/** Only the Node server gives a socket; a request made within the process has none. */
const ofSocket = (c: Context<Env>): string =>
  (c.env as { incoming?: unknown } | undefined)?.incoming ? (getConnInfo(c).remote.address ?? 'unknown') : 'local'

/** The last address in X-Forwarded-For is the one that the nearest proxy saw; it counts only where a proxy is declared. */
export function clientAddress(trustProxy: boolean): MiddlewareHandler<Env> {
  return async (c, next) => {
    const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
    c.set('address', forwarded || ofSocket(c))
    await next()
  }
}
