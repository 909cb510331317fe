import { signer, unitOf } from '../authority.ts'
import { command } from '../command.ts'
import { inputs, type Inputs } from '../contract.ts'
import { entryRules } from '../entry-rules.ts'
import { invitationOf } from '../invitation.ts'

export const invite = command({
  name: 'engagement.invite',
  title: { zh: '报送邀请', en: 'Report an invitation' },
  help: {
    zh: '邀请县政府领导出席活动，一律报县政府办公室统一安排',
    en: 'Leaders are invited through the office, which arranges it',
  },
  who: { zh: '主办单位人员', en: 'Anyone of the host' },
  creates: true,
  input: inputs.invite,
  stages: ['new'],
  by: () => [{ to: 'staff' }],
  rules: entryRules<Inputs['invite']>((c) => c.input && invitationOf(c.input)),
  decide: (c) => [
    {
      type: 'engagement.invited',
      data: {
        on: c.today.toString(),
        by: signer(c.actor),
        host: unitOf(c.actor, c)!,
        invitation: invitationOf(c.input),
      },
    },
  ],
})
