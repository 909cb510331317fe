import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono, MiddlewareHandler } from 'hono'
import type { Env } from '../env.ts'
import { notBuilt } from './not-built.ts'

/** The built staff client. Assets carry their hash in the name and never change; every page address gets the one index page. */
export function webClient(app: Hono<Env>, webRoot: string): void {
  let made: MiddlewareHandler<Env> | undefined
  // Made when first asked for: the client may be built while the server runs already.
  const files: MiddlewareHandler<Env> = (c, next) => {
    if (!existsSync(webRoot)) return next()
    made ??= serveStatic<Env>({ root: webRoot, onFound: (path, found) => found.header('Cache-Control', /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache') })
    return made(c, next)
  }
  app.get('/assets/*', files, (c) => c.notFound())
  app.get('*', async (c, next) => {
    if (c.req.path.startsWith('/api/')) return next()
    // Files of the client's root, such as its icon. Anything else is a page: handles with dots stand in addresses too.
    if (/\.(ico|svg|png|txt|json|webmanifest|js|css|map|woff2)$/i.test(c.req.path)) return files(c, next)
    const index = join(webRoot, 'index.html')
    if (!existsSync(index)) return c.html(notBuilt, 503)
    return c.html(await readFile(index, 'utf8'), 200, { 'Cache-Control': 'no-cache' })
  })
}
