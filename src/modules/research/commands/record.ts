import { fails, pending } from '#kernel'
import { actedAs, ownOrOffice } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { daysOf, yearsOf } from '../days.ts'
import { light, reallyUnannounced, sensible } from '../rules/trip.ts'
import { known } from '../state.ts'

/** As it really was. Given again, it replaces what was recorded before, in the book too. */
export const record = command({
  name: 'research.record',
  title: { zh: '记录调研', en: 'Record it' },
  who: { zh: '调研人本人；县政府办公室代录', en: 'The leader; the office for them' },
  input: inputs.record,
  stages: ['planned', 'recorded'],
  expected: ({ state, today }) => state.stage === 'planned' && state.until <= today.toString(),
  by: ownOrOffice,
  rules: {
    'research.unannounced': ({ input }) => (input ? reallyUnannounced(input) : pending()),
    'research.light': ({ input }) =>
      input ? light({ ...input, people: input.companions.length + 1, deviation: input.deviation ?? null }) : pending(),
    'system.input': (c) => {
      if (!c.input) return pending()
      if (c.input.until > c.today.toString())
        return fails({
          field: 'until',
          facts: { until: c.input.until },
          says: { zh: '止日{until}在今日之后', en: '{until} is still to come' },
          wayOut: { zh: '调研后再记录', en: 'Record it afterwards' },
        })
      return sensible(c.input, c, known(c.state).leader)
    },
  },
  decide: (c) => {
    const s = known(c.state)
    const { deviation, files, ...entered } = c.input
    const days = daysOf(entered)
    const before = s.stage === 'recorded' ? yearsOf(s.days) : []
    return [
      {
        type: 'research.recorded',
        data: {
          on: c.today.toString(),
          post: actedAs(c.actor),
          leader: s.leader,
          title: s.title,
          record: { ...entered, deviation: deviation ?? null, files: files ?? [] },
          days,
          years: [...new Set([...before, ...yearsOf(days)])],
        },
      },
    ]
  },
})
