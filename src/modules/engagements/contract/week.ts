import * as z from 'zod'
import { date, line, moment, posts, prose } from './field.ts'

/** Inputs of the week plan, by verb. */
export const weekInputs = {
  'draw-up': z.strictObject({ week: date({ title: '周（任一天）', titleEn: 'Any day of the week' }) }),
  redraw: z.strictObject({}),
  'add-line': z.strictObject({
    starts: moment({ title: '时间', titleEn: 'When' }),
    title: line(200, { title: '活动内容', titleEn: 'What' }),
    place: line(100, { title: '地点', titleEn: 'Place' }).optional(),
    leaders: posts({ title: '参加领导', titleEn: 'Leaders' }),
    units: line(200, { title: '责任单位', titleEn: 'Units' }).optional(),
  }),
  'remove-line': z.strictObject({
    line: z
      .string()
      .regex(/^[1-9]\d{0,3}$/)
      .meta({ title: '行号', titleEn: 'Number of the line' }),
    reason: prose({ title: '理由', titleEn: 'Reason' }, 500),
  }),
  publish: z.strictObject({}),
} as const
export type WeekInputs = { readonly [V in keyof typeof weekInputs]: z.infer<(typeof weekInputs)[V]> }

const text = z.object({ zh: z.string(), en: z.string() })
const named = z.object({ id: z.string(), name: text })

export const weekView = z.object({
  /** ISO dates: Monday and Sunday. */
  monday: z.string(),
  sunday: z.string(),
  published: z.string().nullable(),
  /** As drawn up; `line` only for those that the office added. */
  entries: z.array(
    z.object({
      starts: z.string(),
      ends: z.string().nullable(),
      title: z.string(),
      place: z.string().nullable(),
      leaders: z.array(named),
      units: z.string().nullable(),
      matter: z.object({ kind: z.string(), id: z.string() }).nullable(),
      line: z.string().nullable(),
    }),
  ),
  absences: z.array(
    z.object({ post: named, from: z.string(), until: z.string(), reason: z.string(), acting: named.nullable() }),
  ),
  /** Each day with what the calendar calls it, where it is a day off or a make-up workday. */
  days: z.array(z.object({ date: z.string(), workday: z.boolean(), name: z.string().nullable() })),
})
export type WeekView = z.infer<typeof weekView>
