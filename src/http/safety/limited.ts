import type { Context, MiddlewareHandler } from 'hono'
import type { Clock } from '#kernel'
import type { Env } from '../env.ts'
import { denied } from '../problem/denied.ts'
import { makeRateLimiter, type Rate } from './rate-limit.ts'

/** At most `rate` requests for each key; without a key a request is not counted. */
export function limited(
  rate: Rate,
  clock: Clock,
  keyOf: (c: Context<Env>) => string | undefined,
): MiddlewareHandler<Env> {
  const limiter = makeRateLimiter(rate, clock)
  return async (c, next) => {
    const key = keyOf(c)
    const wait = key === undefined ? 0 : limiter.take(key)
    if (wait > 0) throw denied.tooMany(wait)
    await next()
  }
}
