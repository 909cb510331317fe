import type { MiddlewareHandler } from 'hono'
import type { Env } from '../env.ts'
import { denied } from '../problem/denied.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

export type SiteOptions = { readonly origins?: readonly string[]; readonly trustProxy?: boolean }

function isOwn(origin: string, host: string | undefined, { origins }: SiteOptions): boolean {
  if (origins?.length) return origins.includes(origin)
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host
}

/**
 * Against forged requests: whatever changes something must come from a page of this site, said by Origin, or by
 * Sec-Fetch-Site where a browser leaves Origin out. Neither can be set by a foreign page. The session cookie is
 * SameSite=Lax besides.
 */
export function ownOrigin(site: SiteOptions): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (!safe.has(c.req.method)) {
      const origin = c.req.header('origin')
      const host =
        (site.trustProxy ? c.req.header('x-forwarded-host') : undefined) ??
        c.req.header('host') ??
        new URL(c.req.url).host
      const ok = origin === undefined ? c.req.header('sec-fetch-site') === 'same-origin' : isOwn(origin, host, site)
      if (!ok) throw denied.origin()
    }
    await next()
  }
}

/** Forms of foreign pages cannot send JSON: nothing else is read, except files where `uploads` says so. */
export function jsonOnly(uploads: (path: string) => boolean): MiddlewareHandler<Env> {
  return async (c, next) => {
    const type = c.req.header('content-type')
    const empty =
      type === undefined &&
      (c.req.header('content-length') ?? '0') === '0' &&
      c.req.header('transfer-encoding') === undefined
    if (!safe.has(c.req.method) && !uploads(c.req.path) && !empty && !/^application\/json\s*(;|$)/i.test(type ?? ''))
      throw denied.mediaType()
    await next()
  }
}
