import type { Checking } from '#kernel'
import { hostUnit, signer } from '../authority.ts'
import { command } from '../command.ts'
import { inputs, type Inputs } from '../contract.ts'
import { entryRules } from '../entry-rules.ts'
import type { Invitation } from '../events.ts'
import { invitationOf } from '../invitation.ts'
import { known, type Engagement } from '../state.ts'

type C = Pick<Checking<Engagement, Inputs['submit'], undefined>, 'state'> & { readonly input: Inputs['submit'] }

const reportedNow = ({ state, input }: C): Invitation => {
  const { title, sort } = known(state)
  return invitationOf({ ...input, title: input.title ?? title, sort })
}

/** What went to a leader directly is reported to the office after all. */
export const submit = command({
  name: 'engagement.submit',
  title: { zh: '补报办公室', en: 'Report it to the office' },
  who: { zh: '主办单位人员', en: 'Anyone of the host' },
  input: inputs.submit,
  stages: ['handed-over'],
  expected: true,
  by: hostUnit,
  rules: entryRules<Inputs['submit']>((c) => (c.input ? reportedNow({ state: c.state, input: c.input }) : undefined)),
  decide: (c) => [
    {
      type: 'engagement.invited',
      data: { on: c.today.toString(), by: signer(c.actor), host: known(c.state).host, invitation: reportedNow(c) },
    },
  ],
})
