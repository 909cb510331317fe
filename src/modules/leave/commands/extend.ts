import { z } from 'zod'
import { attachment, fails, holds, notApplicable, pending, type Checking, type Verdict } from '#kernel'
import { absencesOf, prolonged } from '../absences.ts'
import { judgeDesignation, judgeFillIn, judgeHeads, judgeLong, judgeMayor, type Asked } from '../asked.ts'
import { ownOrOffice } from '../authority.ts'
import { command } from '../command.ts'
import type { Extension, Requested } from '../events.ts'
import * as field from '../fields.ts'
import { registers } from '../people.ts'
import type { Leave } from '../state.ts'
import { allowed } from '../validity.ts'
import { instant, whenOf } from '../when.ts'

const input = z.strictObject({
  until: field.until,
  untilHalf: field.half({ title: '至（上午/下午）', titleEn: 'Until (half day)' }).optional(),
  reason: field.reason({ title: '延期事由', titleEn: 'Reason' }),
  acting: field.post({ title: '代行', titleEn: 'Who acts', help: '不填为原代行人 Empty: as before' }).optional(),
  files: z.array(attachment).max(20).meta({ title: '附件', titleEn: 'Attachments', widget: 'files' }).optional(),
})
type Input = z.infer<typeof input>
type Checked = Checking<Leave, Input, undefined>
type Standing = Extract<Leave, { stage: 'approved' | 'extending' }>

const extended = (c: Pick<Checked, 'calendar' | 'reading'>, leave: Standing, input: Input): Asked & Requested => ({
  ...leave,
  ...whenOf({ from: leave.from, fromHalf: leave.fromHalf, until: input.until, untilHalf: input.untilHalf }, c),
  acting: input.acting ?? leave.acting,
})

const judged = (judge: (c: Checked, asked: Asked & Requested, input: Input) => Verdict) => (c: Checked) => {
  if (c.state.stage !== 'approved') return notApplicable()
  return c.input ? judge(c, extended(c, c.state, c.input), c.input) : pending()
}

/** Asked for before the leave is over, and granted by whoever granted the leave. The mayor's own is registered at once. */
export const extend = command({
  name: 'leave.extend',
  title: { zh: '申请延期', en: 'Ask for more time' },
  who: { zh: '本人；县政府办公室代办', en: 'Oneself, or the office' },
  input,
  stages: ['approved'],
  by: ownOrOffice,
  rules: {
    'system.input': judged((c, asked) => {
      if (c.state.stage !== 'approved') return notApplicable()
      const over = Temporal.Instant.compare(instant(c.state.ends), c.at) <= 0
      if (over)
        return fails({
          field: 'until',
          says: { zh: '请假期间已过', en: 'The leave is over' },
          wayOut: { zh: '先销假，再另行请假', en: 'Report the return and ask for leave again' },
        })
      if (asked.ends <= c.state.ends)
        return fails({
          field: 'until',
          says: { zh: '没有晚于原定结束时间', en: 'That is not later than before' },
          wayOut: { zh: '提前返岗的请销假', en: 'If you return earlier, report it' },
        })
      const entry = allowed(c, { ...asked, begins: c.state.ends })
      return entry.state === 'unmet' ? entry : holds()
    }),
    'leave.heads': judged((c, asked) => judgeHeads(c, asked, { reported: true })),
    'leave.long': judged((c, asked, input) => judgeLong(c, asked, asked.files.length + (input.files?.length ?? 0))),
    'acting.fill-in': judged(judgeFillIn),
    'acting.mayor': judged(judgeMayor),
    'acting.designation': judged(judgeDesignation),
  },
  decide: (c) => {
    if (c.state.stage !== 'approved') return []
    const { until, untilHalf, ends, days, acting, kind, ...asked } = extended(c, c.state, c.input)
    const extension: Extension = {
      on: c.today.toString(),
      until,
      untilHalf,
      ends,
      days,
      acting,
      reason: c.input.reason,
      files: c.input.files ?? [],
    }
    if (asked.tier !== 'mayor' || !registers(c)) return [{ type: 'leave.extension-requested', data: extension }]
    const away = { ...asked, until, untilHalf, ends, days, acting, kind }
    const absences = acting === c.state.acting ? prolonged(away) : absencesOf(away, c.at)
    return [{ type: 'leave.extension-approved', data: { ...extension, registered: true, absences } }]
  },
})
