import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Api } from './house.ts'

export type Served = { readonly url: string; close(): Promise<void> }

/** A client that sends its request slower than this is cut off (slow requests would hold every connection). */
const patience = { headers: 15_000, request: 300_000 }

/**
 * Listens. `close` takes no new connections, lets what runs end for up to `grace` milliseconds, then cuts.
 * @throws when the port is taken
 */
export async function serveHttp(
  app: Api,
  {
    port,
    host = '127.0.0.1',
    grace = 5000,
  }: { readonly port: number; readonly host?: string; readonly grace?: number },
): Promise<Served> {
  const server = createServer(
    { headersTimeout: patience.headers, requestTimeout: patience.request },
    getRequestListener(app.fetch),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const address = server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://${host === '0.0.0.0' || host === '127.0.0.1' ? 'localhost' : host}:${actual}`,
    close: () => closed(server, grace),
  }
}

function closed(server: Server, grace: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), grace)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
