import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono, MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import type { Env } from '../env.ts'
import { notBuilt } from './not-built.ts'

/** The built staff client. Assets carry their hash in the name and never change; every page address gets the one index page. */
export function webClient(app: Hono<Env>, webRoot: string): void {
  let made: MiddlewareHandler<Env> | undefined
  // Made when first asked for: the client may be built while the server runs already.
  const files: MiddlewareHandler<Env> = (c, next) => {
    if (!existsSync(webRoot)) return next()
    made ??= serveStatic<Env>({ root: webRoot })
    return made(c, next)
  }
  app.get('/assets/*', cached('public, max-age=31536000, immutable'), compress(), files, (c) => c.notFound())
  app.get('*', cached('no-cache'), async (c, next) => {
    if (c.req.path.startsWith('/api/')) return next()
    // Files of the client's root, such as its icon. Anything else is a page: handles with dots stand in addresses too.
    if (/\.(ico|svg|png|txt|json|webmanifest|js|css|map|woff2)$/i.test(c.req.path)) return files(c, next)
    const index = join(webRoot, 'index.html')
    if (!existsSync(index)) return c.html(notBuilt, 503)
    return c.html(await readFile(index, 'utf8'))
  })
}

/** Only what was found: a file that is missing may come with the next build. */
const cached =
  (policy: string): MiddlewareHandler<Env> =>
  async (c, next) => {
    await next()
    if (c.res.status === 200 && !c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', policy)
  }
