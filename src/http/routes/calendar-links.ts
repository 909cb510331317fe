import { createRoute, z } from '@hono/zod-openapi'
import { createHash, timingSafeEqual } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '#db'
import { listMatters, makeReader, readingNow, type Reading } from '#kernel'
import { calendarOf, type Appointment, type CalendarLink } from '#modules/engagements'
import { administratorOf } from '../admin/administrator.ts'
import type { Row } from '../contract/index.ts'
import type { Api, House } from '../house.ts'
import { problems } from '../openapi/answers.ts'
import { plain } from '../openapi/plain.ts'
import { denied } from '../problem/denied.ts'
import { limited } from '../safety/limited.ts'

/** A phone asks once in a quarter of an hour; more often somebody tries keys. */
const rate = { limit: 30, seconds: 60 }
/** How far back a calendar reaches. */
const past = { days: 60 }
/** One page of a list: more than a year of one person's appointments. */
const most = 500
const notYet = new Set(['planning', 'cancelled'])

const feed = createRoute({
  method: 'get',
  path: '/api/calendar-links/{id}/feed.ics',
  tags: ['matters'],
  summary: '日历订阅 A private calendar feed (iCalendar)',
  description: '不需登录，凭链接中的密钥。 Without a session: the key in the address is the proof.',
  security: [],
  request: { params: z.object({ id: z.string().max(120) }), query: z.object({ key: z.string().max(200).optional() }) },
  responses: {
    200: { description: '日历 The calendar', content: { 'text/calendar': { schema: z.string() } } },
    ...problems,
  },
})

/**
 * The private address of a calendar: no session, the key in the query is the proof. The server keeps the key's SHA-256;
 * the path, which logs and proxies see, has the id alone.
 */
export function calendarLinkRoutes(app: Api, house: House): void {
  const { government, wall } = house
  const path = '/api/calendar-links/:id/feed.ics'
  app.use(
    path,
    limited(rate, wall, (c) => c.get('address')),
  )
  app.openapi(feed, async (c) => {
    const { key = '' } = c.req.valid('query')
    const link = await government.database.transaction(async (tx) => openLink(tx, c.req.valid('param').id), {
      isolation: 'read committed',
    })
    if (!link || !fits(key, link.digest)) throw denied.notFound()
    const reading = await readingNow(government, { person: link.person })
    // Whoever has left, or administers, reads nothing.
    if (!reading.principals.length || administratorOf(reading.c.org, link.person, reading.c.at)) throw denied.notFound()
    const { items } = await listMatters(government, reading.actor, {
      kinds: ['engagement', 'meeting', 'conference'],
      sort: 'facet.starts',
      order: 'desc',
      size: most,
    })
    const shown = plain(items).filter((row) => isShown(row, link.shows, reading))
    const host = new URL(house.options.origins?.[0] ?? 'http://zhenggui.local').hostname
    return c.body(calendarOf('公务活动', host, shown.map(appointment), reading.c.at), 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="zhenggui.ics"',
    })
  })
}

/** The link, while it is in use and its account is not disabled. */
async function openLink(tx: Transaction<Tables>, id: string) {
  const found = await makeReader(tx).matter<CalendarLink>('calendar-link', id)
  if (found?.state.stage !== 'open') return undefined
  const { rows } = await sql<{
    disabled: boolean
  }>`select disabled from sign_in_user where username = ${found.state.person}`.execute(tx)
  return rows[0]?.disabled ? undefined : found.state
}

function fits(key: string, digest: string): boolean {
  const given = createHash('sha256').update(key, 'utf8').digest()
  return timingSafeEqual(given, Buffer.from(digest, 'hex'))
}

function isShown(row: Row, shows: 'own' | 'leaders', { c, actor }: Reading): boolean {
  const starts = row.facets['starts']
  if (typeof starts !== 'string' || notYet.has(row.stage)) return false
  if (starts < c.today.subtract(past).toString()) return false
  if (shows === 'leaders' || row.kind !== 'engagement') return true
  const attends = String(row.facets['attends'] ?? '')
  return c.org.postsOf(actor.person, c.at).some((post) => attends.includes(`,${post},`))
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const appointment = ({ kind, id, title, facets, unit }: Row): Appointment => ({
  kind,
  id,
  title,
  starts: String(facets['starts']),
  ends: text(facets['ends']),
  place: text(facets['place']),
  note: unit?.name.zh ?? null,
  moves: Number(facets['moves'] ?? 0),
})
