import { createRoute, z } from '@hono/zod-openapi'
import { CalendarFault, type Reckoning } from '#kernel'
import { time } from '../contract/index.ts'
import { readerOf, type Api, type House } from '../house.ts'
import { ok } from '../openapi/answers.ts'
import { denied } from '../problem/denied.ts'

const date = z.iso.date()
const days = z.coerce.number().int().min(-5000).max(5000)
const counted = z.object({ date, n: days })

const add = createRoute({
  method: 'get',
  path: '/api/workdays/add',
  tags: ['time'],
  summary: '加工作日 Add working days',
  request: { query: counted },
  responses: ok(time.added, '暂定者为所涉年份尚无放假通知 Provisional: a year without its notice'),
})
const between = createRoute({
  method: 'get',
  path: '/api/workdays/between',
  tags: ['time'],
  summary: '相隔工作日 Working days between',
  request: { query: z.object({ a: date, b: date }) },
  responses: ok(time.between, 'a 之后至 b（含） After a, up to and including b'),
})
const why = createRoute({
  method: 'get',
  path: '/api/workdays/why',
  tags: ['time'],
  summary: '为何是这一天 Why that day',
  request: { query: counted },
  responses: ok(time.why, '逐日列出跳过的日子 Every day passed over'),
})

export function workdayRoutes(app: Api, house: House): void {
  const named = (all: Reckoning['skipped']) => all.map(({ date, name }) => ({ date: date.toString(), name }))
  app.openapi(add, async (c) => {
    const { calendar } = (await readerOf(c, house)).c
    const { date, n } = c.req.valid('query')
    const found = within(() => calendar.add(Temporal.PlainDate.from(date), n))
    return c.json({ date: found.date.toString(), provisional: found.provisional }, 200)
  })
  app.openapi(between, async (c) => {
    const { calendar } = (await readerOf(c, house)).c
    const { a, b } = c.req.valid('query')
    return c.json(
      within(() => calendar.between(Temporal.PlainDate.from(a), Temporal.PlainDate.from(b))),
      200,
    )
  })
  app.openapi(why, async (c) => {
    const { calendar } = (await readerOf(c, house)).c
    const { date, n } = c.req.valid('query')
    const found = within(() => calendar.why(Temporal.PlainDate.from(date), n))
    return c.json(
      {
        date: found.date.toString(),
        provisional: found.provisional,
        skipped: named(found.skipped),
        makeUp: named(found.makeUp),
      },
      200,
    )
  })
}

/** A date beyond the calendar is the asker's error, not ours. */
function within<T>(ask: () => T): T {
  try {
    return ask()
  } catch (error) {
    if (error instanceof CalendarFault) throw denied.input('date', { zh: '日期超出日历范围', en: error.message })
    throw error
  }
}
