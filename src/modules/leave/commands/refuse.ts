import { z } from 'zod'
import { command } from '../command.ts'
import * as field from '../fields.ts'
import { approvers } from '../people.ts'

/** Of an extension: the leave stays as it was approved. */
export const refuse = command({
  name: 'leave.refuse',
  title: { zh: '不予批准', en: 'Refuse' },
  who: { zh: '有权批准者', en: 'Whoever may approve' },
  input: z.strictObject({ reason: field.reason({ title: '理由', titleEn: 'Reason' }) }),
  stages: ['requested', 'extending'],
  recordable: true,
  by: (c) => (c.state.stage === 'new' ? [] : approvers(c, c.state)),
  decide: ({ input, state, today }) => {
    const data = { on: today.toString(), reason: input.reason }
    return [state.stage === 'extending' ? { type: 'leave.extension-refused', data } : { type: 'leave.refused', data }]
  },
})
