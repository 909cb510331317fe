import { byKeeper } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { firstWrong, onceEntered, wrong } from '../rules/entry.ts'
import { unmarked } from '../rules/secrecy.ts'
import { known, unreadBy } from '../state.ts'

/** Whoever has circled it has read it: that stays. */
export const withdrawCirculation = command({
  name: 'incoming.withdraw-circulation',
  title: { zh: '撤回传阅', en: 'Withdraw from circulation' },
  who: { zh: '文电科、办公室主任', en: 'Registry section, office director' },
  input: inputs['withdraw-circulation'],
  stages: ['checked', 'proposing', 'instructing', 'undertaking', 'replied'],
  by: byKeeper,
  rules: {
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) =>
      onceEntered(c.input, ({ posts }) => {
        const open = unreadBy(known(c.state))
        const stranger = posts.find((id) => !open.includes(id))
        return firstWrong(
          posts.length === 0 && wrong('posts', '未选撤回对象', 'From whom?'),
          stranger !== undefined &&
            wrong('posts', '「{stranger}」不在待阅之列', 'Not waiting to be read by {stranger}', {
              stranger: c.org.name(stranger).zh,
            }),
        )
      }),
  },
  decide: (c) => [
    { type: 'incoming.circulation-withdrawn', data: { ...markOf(c), posts: c.input.posts, reason: c.input.reason } },
  ],
})
