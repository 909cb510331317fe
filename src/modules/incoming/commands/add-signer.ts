import { byHolder } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { firstWrong, onceEntered, wrong } from '../rules/entry.ts'
import { unmarked } from '../rules/secrecy.ts'
import { known } from '../state.ts'

/** 加签. */
export const addSigner = command({
  name: 'incoming.add-signer',
  title: { zh: '加送领导', en: 'Add a leader' },
  who: { zh: '文电科、办公室主任、当前批示的领导', en: 'The office, or the leader whose turn it is' },
  input: inputs['add-signer'],
  stages: ['instructing'],
  by: byHolder,
  rules: {
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) =>
      onceEntered(c.input, ({ post }) =>
        firstWrong(
          !c.org.leaders(c.at).includes(post) && wrong('post', '不是县政府领导', 'Not a leader of the government'),
          known(c.state).signers.includes(post) && wrong('post', '已在呈批之列', 'On the list already'),
        ),
      ),
  },
  decide: (c) => [
    { type: 'incoming.signer-added', data: { ...markOf(c), post: c.input.post, reason: c.input.reason } },
  ],
})
