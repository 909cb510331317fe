import { createRoute, z } from '@hono/zod-openapi'
import type { Surroundings } from '#kernel'
import { administration } from '../contract/index.ts'
import { actorOf, readerOf, type Api, type House } from '../house.ts'
import { ok } from '../openapi/answers.ts'
import { denied } from '../problem/denied.ts'
import { AccountFault, type AccountRow } from '../sign-in/accounts.ts'
import { administratorOf, administratorOnly } from './administrator.ts'

const path = '/api/admin/accounts'
const tags = ['administration']
const list = createRoute({
  method: 'get',
  path,
  tags,
  summary: '账号（安全管理员） Accounts (security administrator)',
  responses: ok(
    z.object({ items: z.array(administration.account) }),
    '含任职而尚无账号者 With people who hold a post and have no account yet',
  ),
})
const create = createRoute({
  method: 'post',
  path,
  tags,
  summary: '开户 New account',
  request: { body: { required: true, content: { 'application/json': { schema: administration.accountNew } } } },
  responses: ok(administration.oneTimePassword, '一次性口令只显示这一次 The one-time password is shown this once'),
})
const person = z.object({ person: z.string().max(60) })
const reset = createRoute({
  method: 'post',
  path: `${path}/{person}/reset`,
  tags,
  summary: '重置口令 Reset the password',
  request: { params: person },
  responses: ok(
    administration.oneTimePassword,
    '同时解除锁定和动态口令，结束所有登录 Lock and second factor fall, all sessions end',
  ),
})
const change = createRoute({
  method: 'post',
  path: `${path}/{person}/{act}`,
  tags,
  summary: '解锁、停用、启用 Unlock, disable, enable',
  request: { params: person.extend({ act: z.enum(['unlock', 'disable', 'enable']) }) },
  responses: ok(z.object({ done: z.literal(true) }), '已办 Done'),
})

export function securityRoutes(app: Api, house: House): void {
  const { accounts } = house.options.auth
  const only = administratorOnly(house.government, 'security')
  app.use(path, only)
  app.use(`${path}/*`, only)

  app.openapi(list, async (c) => {
    const { c: around } = await readerOf(c, house)
    return c.json({ items: accountsShown(await accounts.list(), around, house.wall.now()) }, 200)
  })
  app.openapi(create, async (c) => {
    const { person } = c.req.valid('json')
    return c.json({ person, ...(await told(accounts.create(person, actorOf(c).person))) }, 200)
  })
  app.openapi(reset, async (c) => {
    const { person } = c.req.valid('param')
    return c.json({ person, ...(await told(accounts.reset(person, actorOf(c).person))) }, 200)
  })
  app.openapi(change, async (c) => {
    const { person, act } = c.req.valid('param')
    const by = actorOf(c).person
    if (person === by && act === 'disable')
      throw denied.input('person', { zh: '不能停用自己的账号', en: 'Nobody disables their own account' })
    await told(accounts[act](person, by))
    return c.json({ done: true as const }, 200)
  })
}

async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof AccountFault)) throw error
    if (error.reason === 'unknown') throw denied.notFound()
    throw denied.input('person', {
      zh: error.reason === 'exists' ? '该账号已经存在' : '账号名应为小写字母、数字、点或连字符，2 至 60 位',
      en: error.message,
    })
  }
}

function accountsShown(rows: readonly AccountRow[], { org, at }: Surroundings, now: Temporal.Instant) {
  const holders = org.posts(at).flatMap((post) => org.holderOf(post.id, at) ?? [])
  const known = new Map(rows.map((row) => [row.person, row]))
  return [...new Set([...known.keys(), ...holders])].sort().map((person) => {
    const row = known.get(person)
    const posts = org.postsOf(person, at).map((id) => ({ id, name: org.name(id) }))
    const locked = row?.lockedUntil && Temporal.Instant.compare(row.lockedUntil, now) > 0
    return {
      person,
      name: posts[0]?.name ?? { zh: person, en: person },
      posts,
      administrator: administratorOf(org, person, at) ?? null,
      state: !row
        ? ('none' as const)
        : row.disabled
          ? ('disabled' as const)
          : locked
            ? ('locked' as const)
            : ('active' as const),
      lockedUntil: locked ? row.lockedUntil.toString() : null,
      mustChangePassword: row?.mustChangePassword ?? false,
      secondFactor: row?.secondFactor ?? false,
      lastSignIn: row?.lastSignIn?.toString() ?? null,
    }
  })
}
