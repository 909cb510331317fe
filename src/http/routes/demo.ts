import { createRoute, z } from '@hono/zod-openapi'
import { readingNow, type Organisation, type Text } from '#kernel'
import { demoAccounts, demoSignIn } from '../contract/entrance.ts'
import type { Api, House } from '../house.ts'
import { ok } from '../openapi/answers.ts'
import { plain } from '../openapi/plain.ts'
import { denied } from '../problem/denied.ts'
import { addressHeader } from '../sign-in/auth.ts'
import { deniedBy } from '../sign-in/said.ts'

type Group = z.infer<typeof demoAccounts>['groups'][number]

const list = createRoute({
  method: 'get',
  path: '/api/demo/accounts',
  tags: ['demo'],
  summary: '演示账号 Demonstration accounts',
  responses: ok(demoAccounts, '按类列出 In groups'),
})
const enter = createRoute({
  method: 'post',
  path: '/api/demo/sign-in',
  tags: ['demo'],
  summary: '以演示账号登录 Sign in as somebody',
  request: { body: { required: true, content: { 'application/json': { schema: demoSignIn } } } },
  responses: ok(z.object({ person: z.string() }), '已登录 Signed in'),
})

const titles: Readonly<Record<Group['id'], Text>> = {
  leaders: { zh: '县政府领导', en: 'Leaders' },
  office: { zh: '县政府办公室', en: 'Government office' },
  departments: { zh: '部门和单位', en: 'Departments and units' },
  townships: { zh: '镇（街道）', en: 'Townships and subdistricts' },
  administrators: { zh: '管理员', en: 'Administrators' },
}

/** Without passwords: registered only where the server runs as a demonstration. */
export function demoRoutes(app: Api, house: House): void {
  const { government, options } = house
  app.openapi(list, async (c) => {
    const { c: around } = await readingNow(government, { person: 'nobody' })
    return c.json({ groups: plain(groupsOf(around.org, around.at)) }, 200)
  })
  app.openapi(enter, async (c) => {
    const { person } = c.req.valid('json')
    const { c: around } = await readingNow(government, { person })
    if (!around.org.postsOf(person, around.at).length) throw denied.notFound()
    const headers = new Headers({
      'content-type': 'application/json',
      [addressHeader]: c.get('address'),
      origin: c.req.header('origin') ?? '',
    })
    const response = await options.auth.auth.handler(
      new Request(new URL('/api/auth/demo/sign-in', c.req.url), {
        method: 'POST',
        headers,
        body: JSON.stringify({ person }),
      }),
    )
    if (!response.ok) throw deniedBy(response.status, await response.json().catch(() => null))
    await options.auth.log.note('signed-in', person, { address: c.get('address') })
    for (const cookie of response.headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true })
    return c.json({ person }, 200)
  })
}

function groupsOf(
  org: Organisation,
  at: Temporal.Instant,
): { id: Group['id']; title: Text; accounts: { person: string; name: Text; unit: Text | null }[] }[] {
  const groupOf = (post: ReturnType<Organisation['posts']>[number]): Group['id'] => {
    if (post.role === 'admin') return 'administrators'
    if (post.role === 'leader') return 'leaders'
    if (post.unit === 'office' || post.role === 'counsel') return 'office'
    const kind = post.unit ? org.unit(post.unit, at)?.kind : undefined
    return kind === 'township' || kind === 'subdistrict' ? 'townships' : 'departments'
  }
  const accounts = org.posts(at).flatMap((post) => {
    const person = org.holderOf(post.id, at)
    return person === undefined
      ? []
      : [{ group: groupOf(post), person, name: org.name(post.id), unit: post.unit ? org.name(post.unit) : null }]
  })
  return (Object.keys(titles) as Group['id'][]).map((id) => ({
    id,
    title: titles[id],
    accounts: accounts.filter((a) => a.group === id).map(({ person, name, unit }) => ({ person, name, unit })),
  }))
}
