import { holds, pending } from '#kernel'
import { byHolder, inCharge } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { firstWrong, onceEntered, wrong } from '../rules/entry.ts'
import { byCharge, majorToMayor } from '../rules/leaders.ts'
import { unmarked } from '../rules/secrecy.ts'
import { known, unsigned } from '../state.ts'
import { afterAct } from '../word-given.ts'

/** 减签: never the leader in charge, nor the mayor on a major matter. */
export const removeSigner = command({
  name: 'incoming.remove-signer',
  title: { zh: '减送领导', en: 'Remove a leader' },
  who: { zh: '文电科、办公室主任、当前批示的领导', en: 'The office, or the leader whose turn it is' },
  input: inputs['remove-signer'],
  stages: ['instructing'],
  by: byHolder,
  rules: {
    'document.office-review': (c) => {
      const paper = known(c.state)
      const charge = inCharge(paper, c)
      // Where the leader in charge has passed it on, another was put in that place.
      if (charge !== undefined && !paper.signers.includes(charge)) return holds()
      return c.input
        ? byCharge({ paper, leaders: paper.signers.filter((id) => id !== c.input?.post), around: c })
        : pending()
    },
    'document.major-to-mayor': (c) => {
      const s = known(c.state)
      return c.input
        ? majorToMayor({ major: s.proposal?.major ?? false, leaders: s.signers.filter((id) => id !== c.input?.post) })
        : pending()
    },
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) =>
      onceEntered(c.input, ({ post }) =>
        unsigned(known(c.state)).includes(post)
          ? holds()
          : firstWrong(wrong('post', '不在待批示之列', 'Not among those still to act')),
      ),
  },
  decide: (c) => [
    {
      type: 'incoming.signer-removed',
      data: { ...markOf(c), post: c.input.post, reason: c.input.reason, to: afterAct(known(c.state), c.input.post) },
    },
  ],
})
