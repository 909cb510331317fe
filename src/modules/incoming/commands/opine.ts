import { pending } from '#kernel'
import { bySigner } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { circleRead, clearOpinion, presented } from '../rules/leaders.ts'
import { unmarked } from '../rules/secrecy.ts'
import { known } from '../state.ts'
import { sensibleWord, wordOf } from '../word-given.ts'

/** 签署意见: the answer of a leader to what a paper asks for. Name and date go with it (article 58). */
export const opine = command({
  name: 'incoming.opine',
  title: { zh: '签署意见', en: 'Give an opinion' },
  help: {
    zh: '对请示事项表明同意与否；姓名、日期随意见记录',
    en: 'Says yes or no to what is asked; name and date are recorded',
  },
  who: { zh: '分管领导；重大事项另有县长', en: 'Leader in charge; the mayor besides for a major matter' },
  input: inputs.opine,
  // Earlier than `instructing` it is refused by the norm that is not met, which says what is still missing.
  stages: ['registered', 'checked', 'proposing', 'instructing'],
  expected: (c) => c.state.stage === 'instructing' && known(c.state).paper.asks,
  recordable: true,
  by: bySigner,
  rules: {
    'document.office-review': (c) => presented(known(c.state)),
    'document.clear-opinion': (c) => clearOpinion({ paper: known(c.state), act: 'opine', entered: c.input }),
    'document.circle-read': (c) => circleRead(known(c.state)),
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) => (c.input ? sensibleWord(c.input, c.actor, c) : pending()),
  },
  decide: (c) => [
    {
      type: 'incoming.opined',
      data: {
        ...markOf(c),
        ...wordOf(c.input, known(c.state), c),
        opinion: c.input.opinion,
        text: c.input.text ?? null,
      },
    },
  ],
})
