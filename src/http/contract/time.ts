import * as z from 'zod'
import { date, instant, text } from './shapes.ts'

const passed = z.object({ date, name: z.string() })
/** GET /api/workdays/add?date=&n= · between?a=&b= · why?date=&n= */
export const added = z.object({ date, provisional: z.boolean() })
export const between = z.object({ days: z.number(), provisional: z.boolean() })
export const why = added.extend({ skipped: z.array(passed), makeUp: z.array(passed) })

/** GET /api/clock, and POST /api/clock { by } in a demonstration only. */
export const clock = z.object({
  now: instant,
  today: date,
  workday: z.boolean(),
  shifted: z.string().meta({ description: 'ISO 8601 duration by which the demonstration runs ahead' }),
  nextDeadline: z.object({ at: instant, norm: z.string(), articleName: text.nullable() }).nullable(),
})
export const clockShift = z.strictObject({ by: z.enum(['hour', 'workday', 'next-deadline']) })
export const clockShifted = clock.extend({
  lapsed: z.number().meta({ description: 'How many deadlines ran out on the way' }),
})
