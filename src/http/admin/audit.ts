import { createRoute, z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { sealJournal, verifyJournal, verifySeals, type Seal } from '#kernel'
import { administration } from '../contract/index.ts'
import { page } from '../contract/shapes.ts'
import type { Api, House } from '../house.ts'
import { ok } from '../openapi/answers.ts'
import { attachmentHeader } from '../routes/disposition.ts'
import { administratorOnly } from './administrator.ts'

const tags = ['administration']
const signIns = createRoute({
  method: 'get',
  path: '/api/admin/sign-ins',
  tags,
  summary: '登录记录（审计管理员） Sign-in log (audit administrator)',
  request: {
    query: z.object({
      person: z.string().max(60).optional(),
      event: z.enum(administration.signInEvents).optional(),
      page: z.coerce.number().int().min(1).default(1),
      size: z.coerce.number().int().min(1).max(500).default(50),
    }),
  },
  responses: ok(page(administration.signInEntry), '最近的在前 Latest first'),
})
const verify = createRoute({
  method: 'post',
  path: '/api/admin/journal/verify',
  tags,
  summary: '核验日志 Verify the journal',
  responses: ok(
    administration.verification,
    '重放全部事项，核对哈希链与封存 Replays all matters; hash chains and seals',
  ),
})
const seals = createRoute({
  method: 'post',
  path: '/api/admin/seals',
  tags,
  summary: '封存并导出 Seal and export',
  description:
    '封存尚未封存的日志，导出全部封印，请存放于本机之外。 Seals what is not sealed yet and exports all seals: keep them off this machine.',
  responses: ok(administration.sealExport, '全部封印 All seals'),
})

export function auditRoutes(app: Api, { government, options, wall }: House): void {
  const only = administratorOnly(government, 'audit')
  for (const path of ['/api/admin/sign-ins', '/api/admin/journal/*', '/api/admin/seals']) app.use(path, only)

  app.openapi(signIns, async (c) => {
    const { person, event, page, size } = c.req.valid('query')
    const { items, total } = await options.auth.log.list({
      page,
      size,
      ...(person ? { person } : {}),
      ...(event ? { event } : {}),
    })
    return c.json({ items, total, page, size }, 200)
  })
  app.openapi(verify, async (c) => {
    const { matters, entries, differences } = await verifyJournal(government)
    const { seals, problems } = await verifySeals(government)
    return c.json(
      {
        matters,
        entries,
        differences: differences.map(({ kind, id, seq, says }) => ({ kind, id, seq: seq ?? null, says })),
        seals,
        sealProblems: [...problems],
      },
      200,
    )
  })
  app.openapi(seals, async (c) => {
    while (await sealJournal(government)); // in batches, until nothing is left
    const { rows } = await sql<Seal>`select no, entries, root, prev, hash, at from seal order by no`.execute(
      government.database.kysely,
    )
    const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
    const { name } = government.shelf.current(wall.now().toZonedDateTimeISO('Asia/Shanghai').toPlainDate()).government
    c.header(
      'Content-Disposition',
      attachmentHeader(`封印-${wall.now().toString().slice(0, 10)}.json`)['Content-Disposition'],
    )
    return c.json(
      {
        government: name,
        exported: wall.now().toString(),
        seals: rows.map((s) => ({
          no: s.no,
          entries: s.entries,
          root: hex(s.root),
          prev: hex(s.prev),
          hash: hex(s.hash),
          at: s.at.toString(),
        })),
      },
      200,
    )
  })
}
