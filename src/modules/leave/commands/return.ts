import { z } from 'zod'
import { civil, fails, holds, notApplicable } from '#kernel'
import { ownOrOffice } from '../authority.ts'
import { command } from '../command.ts'
import * as field from '../fields.ts'
import { instant } from '../when.ts'

/** 销假. The work comes back at once, also before the day that was approved. */
export const reportReturn = command({
  name: 'leave.return',
  title: { zh: '销假', en: 'Report the return' },
  who: { zh: '本人；县政府办公室代办', en: 'Oneself, or the office' },
  input: z.strictObject({ note: field.reason({ title: '说明', titleEn: 'Note' }).optional() }),
  stages: ['approved', 'extending'],
  by: ownOrOffice,
  rules: {
    'system.input': ({ state, at }) => {
      if (state.stage === 'new') return notApplicable()
      return Temporal.Instant.compare(instant(state.begins), at) <= 0
        ? holds()
        : fails({
            says: { zh: '请假尚未开始', en: 'The leave has not begun' },
            wayOut: { zh: '不再外出的，撤销请假', en: 'Cancel it instead' },
          })
    },
  },
  decide: ({ input, today, at }) => [
    {
      type: 'leave.ended',
      data: {
        on: today.toString(),
        at: civil(at).toString({ timeZoneName: 'never', smallestUnit: 'second' }),
        wasAway: true,
        note: input.note ?? null,
      },
    },
  ],
})
