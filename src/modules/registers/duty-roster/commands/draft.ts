import { fails, holds, pending } from '#kernel'
import { rosterInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { shiftsOf } from '../shifts.ts'
import { command } from '../state.ts'

export const draft = command({
  name: 'duty-roster.draft',
  title: { zh: '排值班表', en: 'Draw up a roster' },
  help: { zh: '按顺序轮流，外出的跳过；每月一份', en: 'In turn, whoever is away is passed over; one a month' },
  who: { zh: '县政府办公室人员', en: 'Anyone of the office' },
  creates: true,
  names: ({ month }) => month,
  input: rosterInputs.draft,
  stages: ['new'],
  by: () => [{ to: 'office' }],
  rules: {
    'system.input': (c) => {
      if (!c.input) return pending()
      const { month, leaders, staff } = c.input
      const no = (field: string, zh: string, en: string, facts: Record<string, string[]> = {}) =>
        fails({ field, facts, says: { zh, en }, wayOut: { zh: '请更正', en: 'Correct it' } })
      if (month < c.today.toString().slice(0, 7)) return no('month', '该月已过', 'That month has passed')
      if (!leaders.length) return no('leaders', '未填带班领导', 'No leader on call')
      if (!staff.length) return no('staff', '未填值班人员', 'Nobody on duty')
      const strangers = leaders.filter((id) => !c.org.leaders(c.at).includes(id) && c.org.post(id)?.unit !== 'office')
      if (strangers.length)
        return no('leaders', '{strangers}不是县领导或办公室负责人', 'Neither leaders nor of the office: {strangers}', {
          strangers,
        })
      const unknown = staff.filter((id) => c.org.holderOf(id, c.at) === undefined)
      return unknown.length ? no('staff', '{unknown}无人任职', 'Nobody holds {unknown}', { unknown }) : holds()
    },
  },
  decide: (c) => {
    const { month, leaders, staff } = c.input
    return [
      {
        type: 'duty-roster.drafted',
        data: { on: c.today.toString(), by: actedAs(c.actor), month, shifts: shiftsOf(month, leaders, staff, c) },
      },
    ]
  },
})
