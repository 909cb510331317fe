import { pending } from '#kernel'
import { actingPost, command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { firstWrong, onceEntered, wrong } from '../rules/entry.ts'
import { majorToMayor } from '../rules/leaders.ts'
import { unmarked } from '../rules/secrecy.ts'
import { known, waitingSigners } from '../state.ts'

/** 转请: another leader takes the place of whoever has it. What is major stays with the mayor. */
export const passOn = command({
  name: 'incoming.pass-on',
  title: { zh: '转请其他领导批示', en: 'Pass on to another leader' },
  help: {
    zh: '由所转领导代替本人批示，两人姓名均记录在案',
    en: 'That leader acts instead; both names stand on record',
  },
  who: { zh: '当前批示的领导', en: 'The leader whose turn it is' },
  input: inputs['pass-on'],
  stages: ['instructing'],
  recordable: true,
  by: (c) => waitingSigners(known(c.state)).map((id) => ({ to: `post:${id}` as const })),
  rules: {
    'document.major-to-mayor': (c) => {
      if (!c.input || !c.actor) return pending()
      const s = known(c.state)
      const left = s.signers.filter((id) => id !== actingPost(c.actor!))
      return majorToMayor({ major: s.proposal?.major ?? false, leaders: [...left, c.input.to] })
    },
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) =>
      onceEntered(c.input, ({ to }) =>
        firstWrong(
          !c.org.leaders(c.at).includes(to) && wrong('to', '不是县政府领导', 'Not a leader of the government'),
          known(c.state).signers.includes(to) && wrong('to', '已在呈批之列', 'On the list already'),
        ),
      ),
  },
  decide: (c) => {
    const { to, reason } = c.input
    return [{ type: 'incoming.passed-on', data: { ...markOf(c), post: actingPost(c.actor), next: to, reason } }]
  },
})
