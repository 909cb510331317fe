import { z } from 'zod'
import { fails, holds, notApplicable } from '#kernel'
import { ownOrOffice } from '../authority.ts'
import { command } from '../command.ts'
import * as field from '../fields.ts'
import { instant } from '../when.ts'

/** Before it begins. Afterwards one reports the return. */
export const cancel = command({
  name: 'leave.cancel',
  title: { zh: '撤销请假', en: 'Cancel' },
  who: { zh: '本人；县政府办公室代办', en: 'Oneself, or the office' },
  input: z.strictObject({ reason: field.reason({ title: '理由', titleEn: 'Reason' }) }),
  stages: ['requested', 'approved', 'extending'],
  by: ownOrOffice,
  rules: {
    'system.input': ({ state, at }) => {
      if (state.stage === 'new' || state.stage === 'requested') return notApplicable()
      return Temporal.Instant.compare(instant(state.begins), at) > 0
        ? holds()
        : fails({
            says: { zh: '请假已经开始', en: 'The leave has begun' },
            wayOut: { zh: '提前返岗的请销假', en: 'Report your return' },
          })
    },
  },
  decide: ({ input, state, today }) => [
    {
      type: 'leave.cancelled',
      data: { on: today.toString(), reason: input.reason, wasAway: state.stage !== 'requested' },
    },
  ],
})
