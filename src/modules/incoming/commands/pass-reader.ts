import { byKeeper } from '../authority.ts'
import { nextAfter } from '../circulation.ts'
import { command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { firstWrong, onceEntered, wrong } from '../rules/entry.ts'
import { unmarked } from '../rules/secrecy.ts'
import { dueReaders, known } from '../state.ts'

/** A reader is away and nobody acts: the next one gets it, and both names stand on record. */
export const passReader = command({
  name: 'incoming.pass-reader',
  title: { zh: '传阅顺延', en: 'Pass to the next reader' },
  help: {
    zh: '依次传阅中当前一位不在又无人代阅的，先送下一位；其人回来后补阅',
    en: 'Away, with nobody acting: the next one reads it first, whoever was passed over reads it last',
  },
  who: { zh: '文电科、办公室主任', en: 'Registry section, office director' },
  input: inputs['pass-reader'],
  stages: ['checked', 'proposing', 'instructing', 'undertaking', 'replied'],
  by: byKeeper,
  rules: {
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) =>
      onceEntered(c.input, ({ post }) => {
        const s = known(c.state)
        return firstWrong(
          !dueReaders(s).includes(post) && wrong('post', '现在不是送其阅看', 'Not whose turn it is'),
          nextAfter(s.circulation, post) === undefined &&
            wrong('post', '其后没有待阅的人；不再传阅的用「撤回传阅」', 'Nobody comes next: withdraw it instead'),
        )
      }),
  },
  decide: (c) => {
    const { post, reason } = c.input
    const next = nextAfter(known(c.state).circulation, post)!
    return [{ type: 'incoming.reader-passed', data: { ...markOf(c), post, next, reason } }]
  },
})
