import { fails, holds } from '#kernel'
import { rosterInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { spans } from '../../contract/word.ts'
import { troubled } from '../shifts.ts'
import { command, rosterIn } from '../state.ts'

export const publish = command({
  name: 'duty-roster.publish',
  title: { zh: '印发值班表', en: 'Publish' },
  who: { zh: '办公室主任、副主任（综合）', en: 'Office director, deputy for general affairs' },
  input: rosterInputs.publish,
  stages: ['drafted'],
  expected: true,
  by: () => [{ to: 'post:office-director' }, { to: 'post:office-deputy' }],
  rules: {
    'system.input': (c) => {
      const { month, shifts } = rosterIn(c.state)
      const days = Temporal.PlainDate.from(`${month}-01`).daysInMonth
      const missing = days * 2 - shifts.length
      if (missing > 0)
        return fails({
          facts: { missing },
          says: { zh: '还有{missing}班无人值守', en: '{missing} shifts have nobody' },
          wayOut: { zh: '增加人员重新排班', en: 'Draw it up again with more people' },
        })
      const away = troubled(shifts, c).map(
        ({ shift, post }) => `${shift.date}${spans[shift.span].zh}${c.org.name(post).zh}`,
      )
      if (!away.length) return holds()
      return fails({
        facts: { away },
        says: { zh: '值班人员外出：{away}', en: 'Away: {away}' },
        wayOut: { zh: '先换班', en: 'Swap first' },
      })
    },
  },
  decide: (c) => [{ type: 'duty-roster.published', data: { on: c.today.toString(), by: actedAs(c.actor) } }],
})
