import { fails, holds, pending } from '#kernel'
import { rosterInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { unable } from '../shifts.ts'
import { command, rosterIn } from '../state.ts'

export const swap = command({
  name: 'duty-roster.swap',
  title: { zh: '换班', en: 'Swap' },
  who: { zh: '县政府办公室人员', en: 'Anyone of the office' },
  input: rosterInputs.swap,
  stages: ['drafted', 'published'],
  by: () => [{ to: 'office' }],
  rules: {
    'system.input': (c) => {
      if (!c.input) return pending()
      const { date, span, lead, staff } = c.input
      const no = (field: string, zh: string, en: string) =>
        fails({ field, facts: { date }, says: { zh, en }, wayOut: { zh: '请更正', en: 'Correct it' } })
      if (!rosterIn(c.state).shifts.some((s) => s.date === date && s.span === span))
        return no('date', '值班表中没有{date}这一班', 'There is no such shift on {date}')
      if (!lead && !staff) return no('staff', '未填换成何人', 'Not said who takes it')
      if (lead && unable(lead, date, span, c)) return no('lead', '该领导{date}外出或无人任职', 'Not there on {date}')
      return staff && unable(staff, date, span, c)
        ? no('staff', '该人员{date}外出或无人任职', 'Not there on {date}')
        : holds()
    },
  },
  decide: (c) => {
    const { date, span, lead, staff, reason } = c.input
    const shift = rosterIn(c.state).shifts.find((s) => s.date === date && s.span === span)!
    return [
      {
        type: 'duty-roster.swapped',
        data: {
          on: c.today.toString(),
          by: actedAs(c.actor),
          shift: { ...shift, ...(lead ? { lead } : {}), ...(staff ? { staff } : {}) },
          reason,
        },
      },
    ]
  },
})
