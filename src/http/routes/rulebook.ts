import { createRoute, z } from '@hono/zod-openapi'
import { civil, type Surroundings } from '#kernel'
import { articleName, type Norm, type Rulebook } from '#rulebook'
import { rulebook as shapes } from '../contract/index.ts'
import { readerOf, type Api, type House } from '../house.ts'
import { ok } from '../openapi/answers.ts'
import { plain } from '../openapi/plain.ts'
import type { Implementation } from '../options.ts'
import { denied } from '../problem/denied.ts'

const route = createRoute({
  method: 'get',
  path: '/api/rulebook',
  tags: ['rules'],
  summary: '工作规则，逐条 The Work Rules, article by article',
  request: { query: z.object({ version: z.string().max(80).optional() }) },
  responses: ok(shapes.rulebook, '条文、规范、实现情况 Articles, norms, how each is implemented'),
})

export function rulebookRoutes(app: Api, house: House): void {
  const { government, options } = house
  app.openapi(route, async (c) => {
    const { c: around } = await readerOf(c, house)
    const { version } = c.req.valid('query')
    const versions = options.rulebooks
    const shown = version === undefined ? around.rulebook : versions.find((r) => r.id === version)
    if (!shown) throw denied.notFound()
    const current = government.shelf.current(civil(around.at).toPlainDate()).id
    const officialText = options.officialText?.(shown.id)
    const norms = options.norms()
    return c.json(
      plain({
        id: shown.id,
        government: { name: shown.government.name, short: shown.government.short },
        instrument: instrumentOf(shown),
        versions: versions.map((r) => ({
          id: r.id,
          title: r.instrument.title,
          number: r.instrument.number,
          inForce: r.instrument.inForce,
          repealed: r.instrument.repealed ?? null,
          current: r.id === current,
        })),
        chapters: chaptersOf(shown, officialText, norms, around),
      }),
      200,
    )
  })
}

const instrumentOf = ({ instrument: { title, number, adopted, issued, inForce, repealed } }: Rulebook) => ({
  title,
  number,
  adopted,
  issued,
  inForce,
  repealed: repealed ?? null,
})

function chaptersOf(
  shown: Rulebook,
  officialText: ReadonlyMap<number, string> | undefined,
  norms: ReadonlyMap<string, Implementation>,
  around: Surroundings,
) {
  const byArticle = Map.groupBy(shown.norms.values(), (norm) => norm.article)
  return shown.chapters.map(({ number, title, articles: [first, last] }) => ({
    number,
    title,
    articles: Array.from({ length: last - first + 1 }, (_, i) => first + i).map((article) => ({
      article,
      name: { zh: articleName(article), en: `Article ${article}` },
      text: officialText?.get(article) ?? null,
      norms: (byArticle.get(article) ?? []).map((norm) => normOf(norm, norms.get(norm.id) ?? null, around)),
    })),
  }))
}

const normOf = (norm: Norm, implementation: Implementation | null, { org }: Surroundings) => ({
  id: norm.id,
  force: norm.force,
  worksAs: norm.worksAs,
  says: norm.says,
  figures: norm.with,
  lapse: norm.lapse ?? null,
  unless: norm.unless ? { id: norm.unless.who, name: org.name(norm.unless.who) } : null,
  source: norm.source,
  cite: norm.cite ?? null,
  checked: norm.checked ?? null,
  implementation,
})
