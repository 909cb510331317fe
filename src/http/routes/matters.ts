import { createRoute, z } from '@hono/zod-openapi'
import { listMatters, markRead, setWatched, showJournal, showMatter, similarMatters, traceMatter } from '#kernel'
import { shapes } from '../contract/index.ts'
import { actorOf, type Api, type House } from '../house.ts'
import { ok } from '../openapi/answers.ts'
import { plain } from '../openapi/plain.ts'
import { denied } from '../problem/denied.ts'
import { listQuery, toListQuery } from './list-query.ts'

const one = z.object({ kind: z.string().max(60), id: z.string().max(120) })
const done = z.object({ done: z.literal(true) })

const list = createRoute({
  method: 'get',
  path: '/api/matters',
  tags: ['matters'],
  summary: '事项列表 List of matters',
  description: '另可按 facet.NAME=VALUE 筛选。 Further filters: facet.NAME=VALUE.',
  request: { query: listQuery },
  responses: ok(shapes.page(shapes.row), '分页，只含知悉范围内的 One page of what this reader may read'),
})
const similar = createRoute({
  method: 'get',
  path: '/api/similar',
  tags: ['matters'],
  summary: '相近的事项 Matters like a text',
  description: '另可按 facet.NAME=VALUE 筛选。 Further filters: facet.NAME=VALUE.',
  request: {
    query: z.object({ kind: z.string().max(60), text: z.string().max(400), but: z.string().max(120).optional() }),
  },
  responses: ok(z.object({ items: z.array(shapes.row) }), '最相近的在前，至多 8 件 The nearest first, at most 8'),
})
const show = createRoute({
  method: 'get',
  path: '/api/matters/{kind}/{id}',
  tags: ['matters'],
  summary: '一件事项 One matter',
  request: {
    params: one,
    query: z.object({
      journal: z.coerce
        .number()
        .int()
        .min(0)
        .max(500)
        .optional()
        .openapi({ description: '只带最近若干条日志 Only so many of the last entries of the journal' }),
    }),
  },
  responses: ok(shapes.matter, '环节、内容、规则核对、日志 Stages, content, checklist, journal'),
})
const journal = createRoute({
  method: 'get',
  path: '/api/matters/{kind}/{id}/journal',
  tags: ['matters'],
  summary: '日志 Journal',
  request: {
    params: one,
    query: z.object({
      page: z.coerce.number().int().min(1).default(1),
      size: z.coerce.number().int().min(1).max(500).default(100),
      order: z.enum(['asc', 'desc']).default('asc'),
    }),
  },
  responses: ok(shapes.page(shapes.entry), '从头到尾，或从新到旧 From the beginning, or from the end'),
})
const trace = createRoute({
  method: 'get',
  path: '/api/matters/{kind}/{id}/trace',
  tags: ['matters'],
  summary: '来龙去脉 What led to it and what came of it',
  request: { params: one },
  responses: ok(
    shapes.trace,
    '沿关联前后追溯；不在知悉范围内的不显示，只有缺了它便断开的才留一个无名的环节 Along the links, both ways; what this reader may not read is left out, or an unnamed step where the chain would break',
  ),
})
const marks = {
  watch: createRoute({
    method: 'post',
    path: '/api/matters/{kind}/{id}/watch',
    tags: ['matters'],
    summary: '关注 Watch',
    request: { params: one },
    responses: ok(done, '已关注 Watched'),
  }),
  unwatch: createRoute({
    method: 'delete',
    path: '/api/matters/{kind}/{id}/watch',
    tags: ['matters'],
    summary: '取消关注 Unwatch',
    request: { params: one },
    responses: ok(done, '已取消 No longer watched'),
  }),
  read: createRoute({
    method: 'post',
    path: '/api/matters/{kind}/{id}/read',
    tags: ['matters'],
    summary: '已阅 Read receipt',
    request: { params: one },
    responses: ok(done, '已记阅读 Receipt noted'),
  }),
} as const

/** Verbs that are routes here and can therefore be no command. */
export const reservedVerbs: readonly string[] = ['watch', 'read', 'journal', 'trace', 'paper', 'sheet', 'marked']

export function matterRoutes(app: Api, { government }: House): void {
  app.openapi(list, async (c) =>
    c.json(plain(await listMatters(government, actorOf(c), toListQuery(c.req.valid('query'), c.req.query()))), 200),
  )
  app.openapi(similar, async (c) => {
    const { kind, text, but } = c.req.valid('query')
    const { facets = {} } = toListQuery(listQuery.parse({}), c.req.query())
    const items = await similarMatters(government, actorOf(c), { kind, text, facets, ...(but ? { but } : {}) })
    return c.json({ items: plain(items) }, 200)
  })
  app.openapi(show, async (c) => {
    const { kind, id } = c.req.valid('param')
    const matter = await showMatter(government, actorOf(c), kind, id, c.req.valid('query').journal)
    if (!matter) throw denied.notFound()
    return c.json(plain(matter), 200)
  })
  app.openapi(trace, async (c) => {
    const { kind, id } = c.req.valid('param')
    const traced = await traceMatter(government, actorOf(c), kind, id)
    if (!traced) throw denied.notFound()
    return c.json(plain(traced), 200)
  })
  app.openapi(journal, async (c) => {
    const { kind, id } = c.req.valid('param')
    const entries = await showJournal(government, actorOf(c), kind, id, c.req.valid('query'))
    if (!entries) throw denied.notFound()
    return c.json(plain(entries), 200)
  })
  for (const [route, watched] of [
    [marks.watch, true],
    [marks.unwatch, false],
  ] as const)
    app.openapi(route, async (c) => {
      const { kind, id } = c.req.valid('param')
      if (!(await setWatched(government, actorOf(c), kind, id, watched))) throw denied.notFound()
      return c.json({ done: true as const }, 200)
    })
  app.openapi(marks.read, async (c) => {
    const { kind, id } = c.req.valid('param')
    if (!(await markRead(government, actorOf(c), kind, id))) throw denied.notFound()
    return c.json({ done: true as const }, 200)
  })
}
