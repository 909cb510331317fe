import { signer } from '../../authority.ts'
import { weekInputs } from '../../contract/week.ts'
import { byOfficePeople, command } from '../command.ts'
import { gather } from '../gather.ts'
import { knownWeek } from '../state.ts'

/** Gathers again what is arranged by now; the lines that the office added stay. */
export const redraw = command({
  name: 'week-plan.redraw',
  title: { zh: '重新汇总', en: 'Gather again' },
  who: { zh: '县政府办公室人员', en: 'Anyone of the office' },
  input: weekInputs.redraw,
  stages: ['drafting', 'published'],
  by: byOfficePeople,
  facts: (read, c) => gather(read, c, knownWeek(c.state).monday),
  decide: (c) => [{ type: 'week-plan.redrawn', data: { on: c.today.toString(), by: signer(c.actor), ...c.facts } }],
})
