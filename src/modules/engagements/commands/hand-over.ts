import { pending } from '#kernel'
import { signer } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { openScope } from '../figures.ts'
import { sensible } from '../rules/entry.ts'
import { noGreetings, noPublications } from '../rules/invitation.ts'

/** An invitation that was sent to a leader: one step, and whoever sent it is asked to report it properly. */
export const handOver = command({
  name: 'engagement.hand-over',
  title: { zh: '转交请柬', en: 'Hand over an invitation' },
  help: {
    zh: '直接送到领导手中的请柬，一步转交县政府办公室，由主办单位补报',
    en: 'What was sent to a leader goes to the office in one step; the host has to report it',
  },
  who: { zh: '县政府领导；县政府办公室代录', en: 'Leaders; the office records for them' },
  creates: true,
  input: inputs['hand-over'],
  stages: ['new'],
  recordable: true,
  by: (c) => c.org.leaders(c.at).map((id) => ({ to: `post:${id}` as const, norm: 'engagement.through-office' })),
  rules: {
    'engagement.no-greetings': ({ input, reading }) =>
      input ? noGreetings({ sort: input.sort, open: openScope({ reading }) }) : pending(),
    'engagement.no-publications': ({ input, reading }) =>
      input ? noPublications({ sort: input.sort, open: openScope({ reading }) }) : pending(),
    'system.input': (c) => (c.input ? sensible(c.input, c) : pending()),
  },
  decide: (c) => {
    const { host, ...occasion } = c.input
    return [{ type: 'engagement.handed-over', data: { on: c.today.toString(), by: signer(c.actor), host, occasion } }]
  },
})
