import { holds, pending } from '#kernel'
import { wrong } from '#modules/topics'
import { byApprover, byReviewers, bySigners } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import { drafted } from '../state.ts'

export const removeSigner = command({
  name: 'document.remove-signer',
  title: { zh: '减签', en: 'Take a signer off' },
  who: { zh: '办公室、分管领导或签发人', en: 'The office, the leader in charge or the signer' },
  input: inputs['remove-signer'],
  stages: ['reviewing', 'submitting', 'signing'],
  by: (c) => [...byReviewers(), ...byApprover(c), ...bySigners(c)].map(({ to }) => ({ to })),
  rules: {
    'system.input': (c) => {
      if (!c.input) return pending()
      const { post } = c.input
      const signer = drafted(c.state).signers.find((s) => s.post === post)
      if (!signer) return wrong('post', '不在加签名单', 'Not among the signers added')
      return signer.signed ? wrong('post', '已经签署，不能减去', 'Has signed already') : holds()
    },
  },
  decide: (c) => [
    { type: 'document.signer-removed', data: { post: c.input.post, reason: c.input.reason, ...signed(c) } },
  ],
})
