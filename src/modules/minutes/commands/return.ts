import { post, type Grant } from '#kernel'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { known } from '../state.ts'
import { grantOf, markOf, missing, officeDirector, signerOf } from '../who.ts'

export const returnBack = command({
  name: 'minutes.return',
  title: { zh: '退回修改', en: 'Send back' },
  who: { zh: '正在核稿、审定或签发的人', en: 'Whoever has it for checking, approval or signature' },
  input: inputs.return,
  stages: ['checking', 'approving', 'signing'],
  recordable: true,
  by: (c) => {
    const state = known(c.state)
    if (state.stage === 'checking') return [{ to: post(officeDirector) }]
    if (state.stage === 'signing') return [grantOf(signerOf(state, c))]
    return missing(state).flatMap((need) => need.norms.map((norm): Grant => ({ to: post(need.post), norm })))
  },
  decide: (c) => [{ type: 'minutes.returned', data: { reason: c.input.reason, ...markOf(c.actor, c) } }],
})
