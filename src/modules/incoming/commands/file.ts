import { byKeeper } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { unmarked } from '../rules/secrecy.ts'
import { allRead, answered } from '../rules/work.ts'
import { known, unsigned, unreadBy } from '../state.ts'

/** 归档: when it is answered, or read by those to whom it went. */
export const file = command({
  name: 'incoming.file',
  title: { zh: '办结归档', en: 'File' },
  who: { zh: '文电科', en: 'Registry section' },
  input: inputs.file,
  stages: ['checked', 'instructing', 'undertaking', 'replied'],
  expected: (c) => {
    const s = known(c.state)
    const read = s.stage === 'instructing' && unsigned(s).length === 0 && !s.paper.asks && unreadBy(s).length === 0
    return s.stage === 'replied' || (read && !s.acts.some((act) => act.units.length > 0))
  },
  // For several: closed papers of one class; whatever is still unanswered or unread is refused by its norm.
  batch: true,
  by: byKeeper,
  rules: {
    'document.reply': (c) => answered(known(c.state)),
    'document.circle-read': (c) => allRead({ paper: known(c.state), around: c }),
    'secrecy.keep': (c) => unmarked(c.input),
  },
  decide: (c) => [
    { type: 'incoming.filed', data: { ...markOf(c), retention: c.input.retention, text: c.input.text ?? null } },
  ],
})
