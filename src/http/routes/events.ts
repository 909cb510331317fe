import { streamSSE } from 'hono/streaming'
import { actorOf, type Api, type House } from '../house.ts'
import { makeFeed } from '../live/feed.ts'

/** Seconds between signs of life: proxies cut silent connections after a minute. */
const heartbeat = 25

export function eventRoutes(app: Api, { government, options }: House): void {
  const feed = makeFeed(government, options.changes)
  app.get('/api/events', (c) => {
    const actor = actorOf(c)
    const headers = c.req.raw.headers
    c.header('Cache-Control', 'no-store')
    c.header('X-Accel-Buffering', 'no') // nginx would hold the stream back
    return streamSSE(c, async (stream) => {
      const seat = feed.join(actor.person, c.req.header('last-event-id'), (event) =>
        stream.writeSSE({ id: event.id, event: event.name, data: JSON.stringify(event.data) }),
      )
      stream.onAbort(() => seat.leave())
      await seat.welcome()
      while (!stream.aborted && !stream.closed) {
        await stream.sleep(heartbeat * 1000)
        // The session may have ended meanwhile, and an open stream is nobody acting.
        if (stream.aborted || !(await options.auth.gate.look(headers, false))) break
        await stream.write(': \n\n')
      }
      seat.leave()
    })
  })
}
