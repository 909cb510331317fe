import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { shapes } from '../contract/index.ts'
import { entrance } from '../contract/entrance.ts'
import type { Env } from '../env.ts'
import { readerOf, type Api, type House } from '../house.ts'
import { ok } from '../openapi/answers.ts'
import { passwordSays, shortest } from '../sign-in/password-rules.ts'

const sessionRoute = createRoute({
  method: 'get',
  path: '/api/session',
  tags: ['sign-in'],
  summary: '当前登录 Who is signed in',
  responses: ok(shapes.session, '本人、所任职务、代行的职务 The person, posts held and acted for'),
})
const entranceRoute = createRoute({
  method: 'get',
  path: '/api/entrance',
  tags: ['sign-in'],
  summary: '登录页所需 What the sign-in page offers',
  responses: ok(entrance, '无需登录 Needs no sign-in'),
})

export function entranceRoutes(app: Api, { government, options }: House): void {
  app.openapi(entranceRoute, (c) => {
    const { name, short } = government.shelf.current(
      government.clock.now().toZonedDateTimeISO('Asia/Shanghai').toPlainDate(),
    ).government
    const { auth } = options
    return c.json(
      {
        government: { name, short },
        demo: options.demo !== undefined,
        providers: auth.providers.map((p) => ({ id: p.id, name: p.name })),
        password: { shortest, says: passwordSays },
        idleMinutes: auth.idleMinutes,
      },
      200,
    )
  })
}

export function sessionRoutes(app: Api, house: House): void {
  app.openapi(sessionRoute, async (c) => c.json(await sessionOf(c, house), 200))
}

async function sessionOf(context: Context<Env>, house: House) {
  const { c, actor, principals, administrator } = await readerOf(context, house)
  const named = (id: string) => ({ id, name: c.org.name(id) })
  const posts = c.org.postsOf(actor.person, c.at)
  const { mustChangePassword, secondFactor } = context.get('signedIn')
  return {
    person: actor.person,
    name: posts[0] ? c.org.name(posts[0]) : { zh: actor.person, en: actor.person },
    posts: posts.map(named),
    actsFor: posts.flatMap((post) => c.org.standsInFor(post, c.at)).map(named),
    principals: [...principals],
    admin: administrator ?? null,
    mustChangePassword,
    secondFactor,
    demo: house.options.demo !== undefined,
    government: { name: c.rulebook.government.name, short: c.rulebook.government.short },
    now: c.at.toString(),
  }
}
