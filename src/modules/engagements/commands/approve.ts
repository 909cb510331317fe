import { fails, holds } from '#kernel'
import { byMayor, signer } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { needsBoth } from '../figures.ts'
import { invited, invitedIn } from '../state.ts'

/** The government's word on a ceremony or forum; the Party committee's is noted beside it. */
export const approve = command({
  name: 'engagement.approve',
  title: { zh: '县政府批准', en: 'Approve for the government' },
  who: { zh: '县长', en: 'Mayor' },
  input: inputs.approve,
  stages: ['invited'],
  expected: (c) => {
    const s = invitedIn(c.state)
    return s !== undefined && needsBoth(s.sort, c) && s.approval === null
  },
  recordable: true,
  by: byMayor,
  rules: {
    'system.input': (c) => (needsBoth(invited(c.state).sort, c) ? holds() : notNeeded),
  },
  decide: (c) => [
    { type: 'engagement.approved', data: { on: c.today.toString(), by: signer(c.actor), text: c.input.text ?? null } },
  ],
})

const notNeeded = fails({
  says: { zh: '此类活动无需报县委、县政府批准', en: 'This sort needs no such approval' },
  wayOut: { zh: '由县政府办公室安排', en: 'The office arranges it' },
})
