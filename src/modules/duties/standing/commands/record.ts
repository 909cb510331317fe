import { fails, holds, pending } from '#kernel'
import { standingDuty } from '../../contract.ts'
import { inWhoseName } from '../../leaders.ts'
import { command, keepers } from '../command.ts'
import { drawn } from '../state.ts'

export const record = command({
  name: 'standing-duty.record',
  title: { zh: '记录履责情况', en: 'Record what was done' },
  who: { zh: '领导本人；县政府办公室代记', en: 'The leader, or the office for the leader' },
  input: standingDuty.record,
  stages: ['kept'],
  recordable: true,
  by: keepers,
  rules: {
    'system.input': ({ input, state, today }) => {
      if (!input) return pending()
      const { year } = drawn(state)
      const wayOut = { zh: '填写本年度实际日期', en: 'Enter the day on which it was done, in that year' }
      if (input.on > today.toString())
        return fails({ field: 'on', says: { zh: '履责日期还没有到', en: 'That day is still to come' }, wayOut })
      return input.on.startsWith(`${year}-`)
        ? holds()
        : fails({ field: 'on', facts: { year }, says: { zh: '不在{year}年度内', en: 'Not in {year}' }, wayOut })
    },
  },
  decide: ({ input, actor }) => [
    {
      type: 'standing-duty.recorded',
      data: { field: input.field, on: input.on, text: input.text, files: input.files ?? [], by: inWhoseName(actor) },
    },
  ],
})
