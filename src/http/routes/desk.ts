import { createRoute } from '@hono/zod-openapi'
import { readDesk } from '#kernel'
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

export function deskRoutes(app: Api, { government }: House): void {
  app.openapi(desk, async (c) => c.json(plain(await readDesk(government, actorOf(c))), 200))
}
