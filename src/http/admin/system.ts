import { createRoute, z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { CalendarFault, civil, execute, parseNotice, type Notice, type Text } from '#kernel'
import { movedDeadlines } from '#org'
import { articleName } from '#rulebook'
import { administration } from '../contract/index.ts'
import { actorOf, readerOf, type Api, type House } from '../house.ts'
import { ok, problems } from '../openapi/answers.ts'
import { refused } from '../problem/answer.ts'
import { denied } from '../problem/denied.ts'
import { attachmentHeader } from '../routes/disposition.ts'
import { administratorOnly } from './administrator.ts'

const status = createRoute({
  method: 'get',
  path: '/api/admin/status',
  tags: ['administration'],
  summary: '运行状态（系统管理员） State (system administrator)',
  responses: ok(administration.status, '只有数目，没有事项 Numbers only, no matters'),
})
const notice = createRoute({
  method: 'post',
  path: '/api/admin/calendar/{mode}',
  tags: ['administration'],
  summary: '导入放假通知 Import a holiday notice',
  request: {
    params: z.object({ mode: z.enum(['dry-run', 'import']) }),
    body: { required: true, content: { 'application/json': { schema: administration.notice } } },
  },
  responses: ok(administration.calendarImport, '哪些时限会变动 Which deadlines move'),
})
const backup = createRoute({
  method: 'post',
  path: '/api/admin/backup',
  tags: ['administration'],
  summary: '备份 Backup',
  responses: {
    200: {
      description: '备份文件 The file',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problems,
  },
})

/** PGlite makes no sync calls (electric-sql/pglite#1107): whoever relies on their data has to be told where they will see it. */
const embeddedNotice: Text = {
  zh: '正在使用内置数据库：进程被终止不会丢失已办理的事项，但断电可能丢失。正式使用请改用 PostgreSQL（--database postgres://…），并定期备份。',
  en: 'This is the embedded database: a killed process loses nothing, a power cut may. For real use choose PostgreSQL (--database postgres://…), and make backups.',
}

export function systemRoutes(app: Api, house: House): void {
  const { government, options } = house
  const only = administratorOnly(government, 'system')
  const started = house.wall.now().toString()
  app.use('/api/admin/status', only)
  app.use('/api/admin/backup', only)
  app.use('/api/admin/calendar/*', only)

  app.openapi(status, async (c) => {
    const { c: around } = await readerOf(c, house)
    const { backend } = government.database
    return c.json(
      {
        version: options.version,
        started,
        now: house.wall.now().toString(),
        node: process.version,
        ...(await counted(house)),
        calendar: { years: [...around.calendar.years] },
        ...(await databaseOf(house, backend.name, backend.survivesPowerCut ? null : embeddedNotice)),
      },
      200,
    )
  })

  app.openapi(notice, async (c) => {
    const dryRun = c.req.valid('param').mode === 'dry-run'
    const { notice: text } = c.req.valid('json')
    const read = noticeIn(text)
    const { rulebook } = (await readerOf(c, house)).c
    const moved = await fitting(movedDeadlines(government, read))
    if (!dryRun) {
      const outcome = await execute(government, {
        kind: government.sources.calendar.kind,
        id: government.sources.calendar.id,
        command: 'import',
        input: { notice: text },
        actor: actorOf(c),
      })
      if (!outcome.ok) throw refused(outcome.refusals, rulebook)
    }
    const shown = moved.map(({ kind, key, norm, from, to, provisional }) => {
      const article = rulebook.norms.get(norm)?.article
      return {
        kind,
        key,
        norm,
        articleName: article === undefined ? null : { zh: articleName(article), en: `Article ${article}` },
        from,
        to,
        provisional,
      }
    })
    return c.json({ year: read.year, number: read.notice.number, date: read.notice.date, dryRun, moved: shown }, 200)
  })

  app.openapi(backup, async (c) => {
    if (!options.backup)
      throw denied.input('', {
        zh: '此数据库请用其自带工具备份（pg_dump）',
        en: 'Back this database up with its own tools (pg_dump)',
      })
    const day = civil(house.wall.now()).toPlainDate().toString()
    return c.body(await options.backup(), 200, {
      'Content-Type': 'application/octet-stream',
      ...attachmentHeader(`zhenggui-${day}.backup`),
    }) as never
  })
}

/** A notice that contradicts those that are there has no calendar to compare with. */
async function fitting<T>(compared: Promise<T>): Promise<T> {
  try {
    return await compared
  } catch (error) {
    if (error instanceof CalendarFault)
      throw denied.input(
        'notice',
        { zh: `与已有通知不符：${error.message}`, en: error.message },
        { zh: '核对文号、年份和修改关系', en: 'Check its number, its year and what it amends' },
      )
    throw error
  }
}

function noticeIn(text: string): Notice {
  const parsed = parseNotice(text, 'notice')
  if ('notice' in parsed) return parsed.notice
  const [problem] = parsed.problems
  throw denied.input(
    `notice${problem?.field ? `.${problem.field}` : ''}`,
    problem?.says ?? { zh: '放假通知有误', en: 'Not a notice' },
  )
}

async function databaseOf({ government }: House, backend: string, notice: Text | null) {
  const { rows } = await sql<{
    version: string
    bytes: number
  }>`select current_setting('server_version') as version, pg_database_size(current_database()) as bytes`.execute(
    government.database.kysely,
  )
  return { database: { backend, version: rows[0]?.version ?? '', bytes: rows[0]?.bytes ?? 0, notice } }
}

async function counted({ government }: House) {
  const now = government.clock.now().toString()
  const { rows } = await sql<
    Record<'matters' | 'entries' | 'unsealed' | 'files' | 'bytes' | 'open' | 'overdue' | 'provisional', number>
  >`select
    (select count(*) from matter) as matters, (select count(*) from journal) as entries,
    (select count(*) from journal j where not exists (select from sealed s where s.position = j.position)) as unsealed,
    (select count(*) from file) as files, (select coalesce(sum(size), 0)::bigint from file) as bytes,
    (select count(*) from deadline) as open, (select count(*) from deadline where due <= ${now}::timestamptz) as overdue,
    (select count(*) from deadline where provisional) as provisional`.execute(government.database.kysely)
  const n = rows[0]!
  return {
    journal: { matters: n.matters, entries: n.entries, unsealed: n.unsealed },
    files: { count: n.files, bytes: n.bytes },
    deadlines: { open: n.open, overdue: n.overdue, provisional: n.provisional },
  }
}
