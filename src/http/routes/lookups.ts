import { createRoute, z } from '@hono/zod-openapi'
import { listMatters, type Surroundings, type Unit } from '#kernel'
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
  description: 'units · bodies（含系统外机关） · posts · leaders · matters:KIND',
  request: { params: z.object({ of: z.string().max(80) }), query: z.object({ q: z.string().max(100).optional() }) },
  responses: ok(catalogue.choices, '至多 200 项 At most 200'),
})
const most = 200

type Choice = z.infer<typeof catalogue.choice>

const named = (list: readonly Unit[]): Choice[] =>
  list.map((unit) => ({ value: unit.id, label: unit.name, note: null, group: unit.kind }))
const units = (c: Surroundings): Choice[] => named(c.org.units(c.at))
/** To whom a paper may go: also outside the government. */
const bodies = (c: Surroundings): Choice[] => named([...c.org.units(c.at), ...c.org.outside()])
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
  const choices = { units, bodies, posts, leaders } as const
  app.openapi(lookup, async (c) => {
    const { of } = c.req.valid('param')
    const q = c.req.valid('query').q?.trim().toLowerCase()
    const { c: around, actor } = await readerOf(c, house)
    if (Object.hasOwn(choices, of)) {
      const items = choices[of as keyof typeof choices](around).filter(
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
    const { items } = await listMatters(house.government, actor, {
      kinds: [kind],
      size: most,
      attachments: false,
      ...(q ? { q } : {}),
    })
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
