import { holds, type Checking } from '#kernel'
import { actedAs, convenor } from '../authority.ts'
import { command } from '../command.ts'
import { inputs, type Inputs } from '../contract.ts'
import { rosterOf } from '../membership.ts'
import { calledIn, onDay, type Other } from '../others.ts'
import { everyWeeks, mostAYear, plenaryCap, rhythm } from '../rules/frequency.ts'
import { badTime, first, misfit } from '../rules/schedule.ts'
import { known, type Meeting } from '../state.ts'
import { timeOf } from '../time.ts'

type Facts = { readonly sameDay: readonly Other[]; readonly called: readonly Other[] }
type C = Checking<Meeting, Inputs['convene'], Facts>

const dayOf = (starts: string): string => starts.slice(0, 10)
const yearOf = (starts: string): number => Number(starts.slice(0, 4))
const urgentOf = (c: Pick<C, 'state' | 'input'>): string | null => c.input?.urgent ?? known(c.state).urgent

export const convene = command({
  name: 'meeting.convene',
  title: { zh: '召集会议并发通知', en: 'Convene and send the notice' },
  help: { zh: '审定议程，通知全体与会人员', en: 'Settles the agenda and notifies everybody who is due' },
  who: {
    zh: '县长（常务会议可委托常务副县长；专题会议为召集的领导）',
    en: 'The mayor (executive meetings: whoever is delegated; special meetings: their convenor)',
  },
  input: inputs.convene,
  stages: ['planning'],
  expected: (c) => known(c.state).items.length > 0,
  recordable: true,
  by: convenor,
  facts: async (read, c): Promise<Facts> => {
    const { kind, starts } = known(c.state)
    const year = yearOf(starts)
    // A fortnight may reach into the year before or after.
    const years = kind === 'executive' ? [year - 1, year, year + 1] : [year]
    const called: Other[] = []
    if (kind === 'executive' || kind === 'plenary')
      for (const y of years) called.push(...(await calledIn(read, c.id, kind, y)))
    return { sameDay: await onDay(read, c.id, dayOf(starts)), called }
  },
  rules: {
    'executive.frequency': (c) => {
      const { kind, starts } = known(c.state)
      const others = c.facts.called.map((other) => dayOf(other.meeting.starts))
      return rhythm({
        applies: kind === 'executive',
        date: dayOf(starts),
        others,
        every: everyWeeks(c.norm('executive.frequency')),
        urgent: urgentOf(c),
      })
    },
    'plenary.frequency': (c) => {
      const { kind, starts } = known(c.state)
      return plenaryCap({
        applies: kind === 'plenary',
        year: yearOf(starts),
        called: c.facts.called.length,
        most: mostAYear(c.norm('plenary.frequency')),
      })
    },
    'system.input': (c) => {
      const state = known(c.state)
      return first(
        !state.items.length &&
          misfit(
            'items',
            { zh: '议程为空', en: 'The agenda is empty' },
            { zh: '先列入议程事项', en: 'Put items on it first' },
          ),
        badTime(timeOf(state, urgentOf(c) !== null, c.facts.sameDay, c)) ?? holds(),
      )
    },
  },
  decide: (c) => {
    const roster = rosterOf(known(c.state), c)
    const { members, attendees } = roster
    return [
      {
        type: 'meeting.convened',
        data: { ...actedAs(c.actor), urgent: c.input.urgent ?? null, members, attendees, on: c.today.toString() },
      },
    ]
  },
})
