import { z } from 'zod'
import { fails, holds, notApplicable } from '#kernel'
import { command } from '../command.ts'

/** Leave of leaders is filed with the county Party committee: by the office, or by a Party report about it. */
export const fileWithParty = command({
  name: 'leave.file-with-party',
  title: { zh: '向县委报备', en: 'File with the Party committee' },
  who: { zh: '县政府办公室', en: 'The office' },
  input: z.strictObject({
    on: z.iso
      .date()
      .meta({ title: '报备日期', titleEn: 'Filed on', widget: 'date', help: '不填为今天 Empty: today' })
      .optional(),
    number: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .regex(/^[^\p{Cc}]*$/u)
      .meta({ title: '报备文号或回执', titleEn: 'Number or receipt' })
      .optional(),
  }),
  stages: ['approved', 'extending', 'ended'],
  by: () => [{ to: 'office', norm: 'leave.party-filing' }],
  rules: {
    'system.input': ({ input, state, today }) => {
      if (state.stage === 'new') return notApplicable()
      if (state.tier !== 'leader' && state.tier !== 'mayor')
        return fails({
          says: { zh: '只有县政府领导的请假向县委报备', en: 'Only leave of leaders is filed' },
          wayOut: { zh: '无需报备', en: 'Nothing to file' },
        })
      return input?.on && input.on > today.toString()
        ? fails({
            field: 'on',
            says: { zh: '报备日期在今天之后', en: 'That day is yet to come' },
            wayOut: { zh: '填写实际报备日期', en: 'Enter the day on which it was filed' },
          })
        : holds()
    },
  },
  decide: ({ input, today }) => [
    { type: 'leave.party-filed', data: { on: input.on ?? today.toString(), number: input.number ?? null } },
  ],
})
