import { leadHead, signer } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { mayorsInvited } from '../guests.ts'
import { avoided, budgeted, thrifty } from '../rules/content.ts'
import { headsNeeded, noMayor } from '../rules/guests.ts'
import { inPlan } from '../rules/plan.ts'
import { known } from '../state.ts'

export const submit = command({
  name: 'conference.submit',
  title: { zh: '报送审核', en: 'Submit' },
  help: { zh: '报县政府办公室审核，再报批', en: 'To the office to be checked, then to be approved' },
  who: { zh: '主办部门主要负责人', en: 'Head of the lead unit' },
  input: inputs.submit,
  stages: ['planned'],
  expected: true,
  by: leadHead,
  rules: {
    'conference.plan': (c) => inPlan({ plan: known(c.state), lead: known(c.state).lead, around: c }),
    'conference.avoid': (c) => avoided(known(c.state)),
    'conference.thrift': (c) => thrifty(known(c.state)),
    'thrift.budget': (c) => budgeted(known(c.state)),
    'conference.no-mayor': (c) =>
      noMayor({ sort: known(c.state).sort, mayors: mayorsInvited(known(c.state), c), waiting: [], org: c.org }),
    'conference.no-township-heads': (c) => headsNeeded({ ...known(c.state), org: c.org }),
  },
  decide: (c) => [{ type: 'conference.submitted', data: { on: c.today.toString(), by: signer(c.actor) } }],
})
