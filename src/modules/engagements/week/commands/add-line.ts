import { fails, holds, pending } from '#kernel'
import { signer } from '../../authority.ts'
import { weekInputs } from '../../contract/week.ts'
import { byOfficePeople, command } from '../command.ts'
import { sundayOf } from '../gather.ts'
import { knownWeek } from '../state.ts'

/** What has no matter of its own: work inside the building, a call. */
export const addLine = command({
  name: 'week-plan.add-line',
  title: { zh: '增加一行', en: 'Add a line' },
  who: { zh: '县政府办公室人员', en: 'Anyone of the office' },
  input: weekInputs['add-line'],
  stages: ['drafting', 'published'],
  by: byOfficePeople,
  rules: {
    'system.input': ({ input, state, org, at }) => {
      if (!input) return pending()
      const { monday } = knownWeek(state)
      const sunday = sundayOf(monday)
      const day = input.starts.slice(0, 10)
      const no = (field: string, zh: string, en: string, facts: Record<string, string | string[]>) =>
        fails({ field, facts, says: { zh, en }, wayOut: { zh: '请更正', en: 'Correct it' } })
      if (day < monday || day > sunday) return no('starts', '{day}不在本周', '{day} is not in this week', { day })
      const strangers = input.leaders.filter((post) => !org.leaders(at).includes(post))
      return strangers.length
        ? no('leaders', '{strangers}不是县政府领导', 'Not leaders: {strangers}', { strangers })
        : holds()
    },
  },
  decide: (c) => {
    const { starts, title, place, leaders, units } = c.input
    const line = String(knownWeek(c.state).lastLine + 1)
    const entry = { starts, ends: null, title, place: place ?? null, leaders, units: units ?? null, matter: null, line }
    return [{ type: 'week-plan.line-added', data: { on: c.today.toString(), by: signer(c.actor), entry } }]
  },
})
