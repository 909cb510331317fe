import { byApprover, foreignUnits, signer } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { mayorsInvited, waiting } from '../guests.ts'
import { countyCap, systemCap } from '../rules/cap.ts'
import { short } from '../rules/content.ts'
import { foreignReviewed } from '../rules/foreign.ts'
import { headsAdmitted, noMayor } from '../rules/guests.ts'
import { reviewed } from '../rules/plan.ts'
import { known } from '../state.ts'
import { approvedOthers, countOf, figureOrNone } from '../year-count.ts'

export const approve = command({
  name: 'conference.approve',
  title: { zh: '批准召开', en: 'Approve' },
  who: {
    zh: '以县政府名义的由县长批准；部门系统会议由分管领导批准',
    en: "The mayor in the county government's name; the leader in charge for a department's own",
  },
  input: inputs.approve,
  // Earlier than `approving` it is refused by the norm that is not met, which says what is still missing.
  stages: ['planned', 'reviewing', 'foreign-affairs', 'approving'],
  expected: (c) => c.state.stage === 'approving',
  recordable: true,
  by: byApprover,
  facts: async (read, c) => ({ earlier: await approvedOthers(read, c) }),
  rules: {
    'conference.plan': (c) => {
      const s = known(c.state)
      return reviewed({
        date: s.date,
        today: c.today.toString(),
        submitted: s.submitted !== null,
        reviewed: s.office !== null,
      })
    },
    'conference.foreign': (c) => {
      const s = known(c.state)
      return foreignReviewed({
        foreign: s.foreign,
        result: s.foreignOffice?.result,
        unit: foreignUnits(c)
          .map((id) => c.org.name(id).zh)
          .join('、'),
      })
    },
    'conference.no-mayor': (c) => {
      const s = known(c.state)
      return noMayor({ sort: s.sort, mayors: mayorsInvited(s, c), waiting: waiting(s, c).leaders, org: c.org })
    },
    'conference.no-township-heads': (c) => {
      const s = known(c.state)
      return headsAdmitted({ sort: s.sort, waiting: waiting(s, c).townshipHeads, org: c.org })
    },
    'conference.length': (c) =>
      short({ plan: known(c.state), limit: figureOrNone(c.norm('conference.length'), 'hours') }),
    'conference.county-cap': (c) => countyCap(countOf(c, c.norm('conference.county-cap'), c.facts.earlier)),
    'conference.system-cap': (c) => systemCap(countOf(c, c.norm('conference.system-cap'), c.facts.earlier)),
  },
  decide: (c) => [
    { type: 'conference.approved', data: { on: c.today.toString(), by: signer(c.actor), text: c.input.text ?? null } },
  ],
})
