import { z } from 'zod'
import { byApprover } from '../authority.ts'
import { command } from '../command.ts'
import * as field from '../fields.ts'

/** Of an extension: the leave stays as it was approved. */
export const refuse = command({
  name: 'leave.refuse',
  title: { zh: '不予批准', en: 'Refuse' },
  who: { zh: '有权批准者', en: 'Whoever may approve' },
  input: z.strictObject({ reason: field.reason({ title: '理由', titleEn: 'Reason' }) }),
  stages: ['requested', 'extending'],
  recordable: true,
  by: byApprover,
  decide: ({ input, state, today }) => {
    const data = { on: today.toString(), reason: input.reason }
    return [state.stage === 'extending' ? { type: 'leave.extension-refused', data } : { type: 'leave.refused', data }]
  },
})
