import { z } from 'zod'
import { attachment, fails, holds, notApplicable } from '#kernel'
import { owesPapers } from '../asked.ts'
import { ownOrOffice } from '../authority.ts'
import { command } from '../command.ts'
import * as field from '../fields.ts'

/** 补办: what an urgent departure could not wait for is handed in afterwards, also after the return. */
export const complete = command({
  name: 'leave.complete',
  title: { zh: '补交材料', en: 'Hand in the papers' },
  who: { zh: '本人；县政府办公室代办', en: 'Oneself, or the office' },
  input: z.strictObject({
    files: z
      .array(attachment)
      .min(1)
      .max(20)
      .meta({ title: '通知、方案及日程', titleEn: 'Notice, plan, itinerary', widget: 'files' }),
    note: field.reason({ title: '说明', titleEn: 'Note' }).optional(),
  }),
  stages: ['requested', 'approved', 'extending', 'ended'],
  by: ownOrOffice,
  rules: {
    'system.input': (c) =>
      c.state.stage === 'new'
        ? notApplicable()
        : owesPapers(c, c.state)
          ? holds()
          : fails({
              says: { zh: '没有须补交的材料', en: 'No papers are owed' },
              wayOut: { zh: '无需办理', en: 'Nothing to do' },
            }),
  },
  decide: ({ input, today }) => [
    { type: 'leave.completed', data: { on: today.toString(), files: input.files, note: input.note ?? null } },
  ],
})
