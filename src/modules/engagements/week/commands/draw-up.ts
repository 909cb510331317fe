import { fails, holds, pending } from '#kernel'
import { signer } from '../../authority.ts'
import { weekInputs } from '../../contract/week.ts'
import { byOfficePeople, command } from '../command.ts'
import { gather, mondayOf, sundayOf } from '../gather.ts'

export const drawUp = command({
  name: 'week-plan.draw-up',
  title: { zh: '拟一周活动安排', en: 'Draw up a week' },
  help: {
    zh: '汇总该周已安排的公务活动、会议和外出，每周一份',
    en: 'Gathers what is arranged for the week: engagements, meetings, absences; one a week',
  },
  who: { zh: '县政府办公室人员', en: 'Anyone of the office' },
  creates: true,
  names: ({ week }) => mondayOf(week).toString(),
  input: weekInputs['draw-up'],
  stages: ['new'],
  by: byOfficePeople,
  facts: async (read, c) =>
    c.input ? gather(read, c, mondayOf(c.input.week).toString()) : { entries: [], absences: [] },
  rules: {
    'system.input': ({ input, today }) => {
      if (!input) return pending()
      const sunday = sundayOf(mondayOf(input.week).toString())
      return sunday >= today.toString()
        ? holds()
        : fails({
            field: 'week',
            facts: { sunday },
            says: { zh: '该周已于{sunday}结束', en: 'That week ended on {sunday}' },
            wayOut: { zh: '选择本周或以后的周', en: 'Choose this week or a later one' },
          })
    },
  },
  decide: (c) => [
    {
      type: 'week-plan.drawn-up',
      data: { on: c.today.toString(), by: signer(c.actor), monday: mondayOf(c.input.week).toString(), ...c.facts },
    },
  ],
})
