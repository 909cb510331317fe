import { createRoute, z } from '@hono/zod-openapi'
import { listMatters, type Surroundings } from '#kernel'
import { administratorOf } from '../admin/administrator.ts'
import { catalogue } from '../contract/index.ts'
import { readerOf, type Api, type House } from '../house.ts'
import { ok } from '../openapi/answers.ts'
import { denied } from '../problem/denied.ts'

const lookup = createRoute({
  method: 'get',
  path: '/api/lookups/{of}',
  tags: ['matters'],
  summary: '表单选项 Choices of form fields',
  description: 'units · posts · leaders · matters:KIND',
  request: { params: z.object({ of: z.string().max(80) }), query: z.object({ q: z.string().max(100).optional() }) },
  responses: ok(catalogue.choices, '至多 200 项 At most 200'),
})
const most = 200

type Choice = z.infer<typeof catalogue.choice>

const units = (c: Surroundings): Choice[] =>
  c.org.units(c.at).map((unit) => ({ value: unit.id, label: unit.name, note: null, group: unit.kind }))
const posts = (c: Surroundings): Choice[] =>
  c.org
    .posts(c.at)
    .filter((post) => post.role !== 'admin')
    .map((post) => ({
      value: post.id,
      label: post.name,
      note: post.unit ? (c.org.name(post.unit) ?? null) : null,
      group: post.unit ?? post.role,
    }))
const leaders = (c: Surroundings): Choice[] =>
  c.org.leaders(c.at).map((post) => ({ value: post, label: c.org.name(post), note: null, group: 'leader' }))

export function lookupRoutes(app: Api, house: House): void {
  const choices = { units, posts, leaders } as const
  app.openapi(lookup, async (c) => {
    const { of } = c.req.valid('param')
    const q = c.req.valid('query').q?.trim().toLowerCase()
    const { c: around, actor } = await readerOf(c, house)
    if (of === 'units' || of === 'posts' || of === 'leaders') {
      const items = choices[of](around).filter(
        ({ value, label }) => !q || [value, label.zh, label.en].some((text) => text.toLowerCase().includes(q)),
      )
      return c.json({ items: items.slice(0, most) }, 200)
    }
    const kind = /^matters:(.+)$/.exec(of)?.[1]
    if (
      kind === undefined ||
      !house.government.registry.procedure(kind) ||
      administratorOf(around.org, actor.person, around.at)
    )
      throw denied.notFound()
    const { items } = await listMatters(house.government, actor, { kinds: [kind], size: most, ...(q ? { q } : {}) })
    return c.json(
      {
        items: items.map((row) => ({
          value: row.id,
          label: { zh: row.title, en: row.title },
          note:
            row.number === null
              ? row.stageTitle
              : { zh: `${row.number} · ${row.stageTitle.zh}`, en: `${row.number} · ${row.stageTitle.en}` },
          group: row.stage,
        })),
      },
      200,
    )
  })
}
