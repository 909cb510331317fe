import { createRoute } from '@hono/zod-openapi'
import { civil, nextDue, tick, zone, type Surroundings } from '#kernel'
import { cite } from '#rulebook'
import { time } from '../contract/index.ts'
import { readerOf, type Api, type House } from '../house.ts'
import { ok } from '../openapi/answers.ts'
import { plain } from '../openapi/plain.ts'
import type { MovableClock } from '../options.ts'

const look = createRoute({
  method: 'get',
  path: '/api/clock',
  tags: ['demo'],
  summary: '演示时钟 The demonstration clock',
  responses: ok(time.clock, '现在、快进多少、下一期限 Now, how far ahead, the next deadline'),
})
const move = createRoute({
  method: 'post',
  path: '/api/clock',
  tags: ['demo'],
  summary: '时间快进 Move time on',
  request: { body: { required: true, content: { 'application/json': { schema: time.clockShift } } } },
  responses: ok(time.clockShifted, '途中到期的均已生效 What ran out on the way has lapsed'),
})

/** Only where the server runs as a demonstration. Time is moved on, never back. */
export function clockRoutes(app: Api, house: House, clock: MovableClock): void {
  const { government } = house
  const state = async ({ at, today, calendar, rulebook }: Surroundings) => {
    const next = await nextDue(government)
    const norm = next?.key.split(':')[0]
    return {
      now: at.toString(),
      today: today.toString(),
      workday: calendar.isWorkday(today).workday,
      shifted: clock.offset().toString(),
      nextDeadline:
        next && norm
          ? {
              at: next.due.toString(),
              norm,
              articleName: rulebook.norms.has(norm) ? plain(cite(rulebook, norm).title) : null,
            }
          : null,
    }
  }
  app.openapi(look, async (c) => c.json(await state((await readerOf(c, house)).c), 200))
  app.openapi(move, async (c) => {
    const target = await targetOf(c.req.valid('json').by, (await readerOf(c, house)).c, house)
    const ahead = clock.now().until(target)
    if (ahead.sign > 0) clock.shift(ahead)
    const lapsed = await tick(government)
    return c.json({ ...(await state((await readerOf(c, house)).c)), lapsed }, 200)
  })
}

async function targetOf(
  by: 'hour' | 'workday' | 'next-deadline',
  { at, today, calendar }: Surroundings,
  { government }: House,
): Promise<Temporal.Instant> {
  switch (by) {
    case 'hour':
      return at.add({ hours: 1 })
    case 'workday':
      return calendar
        .add(today, 1)
        .date.toZonedDateTime({ timeZone: zone, plainTime: civil(at).toPlainTime() })
        .toInstant()
    case 'next-deadline':
      return (await nextDue(government))?.due ?? at
  }
}
