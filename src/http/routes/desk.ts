import { createRoute } from '@hono/zod-openapi'
import { readBatches, readDesk } from '#kernel'
import { shapes } from '../contract/index.ts'
import { actorOf, type Api, type House } from '../house.ts'
import { ok } from '../openapi/answers.ts'
import { plain } from '../openapi/plain.ts'

const desk = createRoute({
  method: 'get',
  path: '/api/desk',
  tags: ['desk'],
  summary: '工作台 Desk',
  responses: ok(shapes.desk, '待办、待阅、当日日程、外出 To do, to read, the day, who is away'),
})

const batches = createRoute({
  method: 'get',
  path: '/api/batches',
  tags: ['desk'],
  summary: '可以批量办理的待办 What waits for the same command',
  description:
    '逐件仍按 POST /api/matters/{kind}/{id}/{verb} 办理，各有各的 Idempotency-Key。 Each is still given by itself, with a key of its own.',
  responses: ok(shapes.batches, '同一命令、同一内容即可的事项 Matters for which one input will do'),
})

export function deskRoutes(app: Api, { government }: House): void {
  app.openapi(desk, async (c) => c.json(plain(await readDesk(government, actorOf(c))), 200))
  app.openapi(batches, async (c) => c.json({ items: plain(await readBatches(government, actorOf(c))) }, 200))
}
