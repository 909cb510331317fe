import { createRoute } from '@hono/zod-openapi'
import { showMatter } from '#kernel'
import { shapes } from '../contract/index.ts'
import { actorOf, type Api, type House } from '../house.ts'
import { ok } from '../openapi/answers.ts'
import { plain } from '../openapi/plain.ts'
import { denied } from '../problem/denied.ts'

/** The matters of which there is one each, under names of their own. */
export function singletonRoutes(app: Api, { government }: House): void {
  const { organisation, readings, calendar } = government.sources
  for (const [path, source, summary] of [
    ['/api/organisation', organisation, '机构与职务 Units, posts, holders'],
    ['/api/interpretations', readings, '解释登记 Register of interpretations'],
    ['/api/calendar', calendar, '放假通知 Holiday notices'],
  ] as const)
    app.openapi(
      createRoute({ method: 'get', path, tags: ['rules'], summary, responses: ok(shapes.matter, summary) }),
      async (c) => {
        const matter = await showMatter(government, actorOf(c), source.kind, source.id)
        if (!matter) throw denied.notFound()
        return c.json(plain(matter), 200)
      },
    )
}
