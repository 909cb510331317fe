import { z } from '@hono/zod-openapi'
import { events } from '../contract/index.ts'
import type { Api } from '../house.ts'
import { problems } from './answers.ts'

const words = z.string().min(1).max(200)
const nothing = z.object({})

const doors: readonly (readonly [path: string, summary: string, body: z.ZodObject, answer: z.ZodObject])[] = [
  [
    'sign-in/username',
    '以账号口令登录 Sign in with account and password',
    z.object({ username: words, password: words }),
    z.object({ twoFactorRedirect: z.boolean().optional() }),
  ],
  ['two-factor/verify-totp', '动态口令 Code of the second factor', z.object({ code: words }), nothing],
  ['two-factor/verify-backup-code', '备用码 Backup code', z.object({ code: words }), nothing],
  [
    'two-factor/enable',
    '启用动态口令 Turn the second factor on',
    z.object({ password: words }),
    z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) }),
  ],
  ['two-factor/disable', '停用动态口令 Turn it off', z.object({ password: words }), nothing],
  [
    'change-password',
    '更换口令 Change the password',
    z.object({ currentPassword: words, newPassword: words }),
    nothing,
  ],
  ['sign-out', '退出 Sign out', nothing, nothing],
  ['sign-in/social', '单点登录 Single sign-on', z.object({ provider: words }), z.object({ url: z.string() })],
]

/** What is answered by the doors of sign-in and by the stream, which are no typed routes. */
export function describeSignIn(app: Api): void {
  for (const [path, summary, body, answer] of doors)
    app.openAPIRegistry.registerPath({
      method: 'post',
      path: `/api/auth/${path}`,
      tags: ['sign-in'],
      summary,
      request: { body: { required: true, content: { 'application/json': { schema: body } } } },
      responses: {
        200: { description: '已办 Done', content: { 'application/json': { schema: answer } } },
        ...problems,
      },
    })
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/api/events',
    tags: ['matters'],
    summary: '变动事件流 Stream of changes',
    description:
      'text/event-stream：hello，其后每有知悉范围内的事项变动发 matter；重连时带 Last-Event-ID，漏掉的补发，补不全则发 resync。\n\nhello, then `matter` for every change that the reader may see; with Last-Event-ID what was missed, or `resync`.',
    responses: {
      200: {
        description: 'text/event-stream',
        content: { 'text/event-stream': { schema: z.union([events.hello, events.matterChanged]) } },
      },
      ...problems,
    },
  })
}
