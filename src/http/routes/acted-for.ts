import { createRoute, z } from '@hono/zod-openapi'
import { actedFor } from '#kernel'
import { shapes } from '../contract/index.ts'
import { actorOf, type Api, type House } from '../house.ts'
import { ok } from '../openapi/answers.ts'
import { plain } from '../openapi/plain.ts'
import { denied } from '../problem/denied.ts'

const moment = z.iso.datetime({ offset: true })
const route = createRoute({
  method: 'get',
  path: '/api/acted-for',
  tags: ['desk'],
  summary: '离岗期间他人代办的事项 What was done for a post by those who stood in',
  request: {
    query: z.object({ post: z.string().min(1).max(80), from: moment, until: moment }),
  },
  responses: ok(shapes.actedFor, '只含知悉范围内的，至多 500 项 Of what this reader may read, at most 500'),
})

export function actedForRoutes(app: Api, { government }: House): void {
  app.openapi(route, async (c) => {
    const { post, from, until } = c.req.valid('query')
    const period = { from: Temporal.Instant.from(from), until: Temporal.Instant.from(until) }
    if (Temporal.Instant.compare(period.from, period.until) >= 0)
      throw denied.input('until', { zh: '止早于起', en: 'It ends before it begins' })
    return c.json({ items: plain(await actedFor(government, actorOf(c), post, period)) }, 200)
  })
}
