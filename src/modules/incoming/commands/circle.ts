import { holds, notApplicable, pending } from '#kernel'
import { byReaders } from '../authority.ts'
import { actingPost, command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { clearOpinion } from '../rules/leaders.ts'
import { unmarked } from '../rules/secrecy.ts'
import { dueReaders, known, waitingSigners } from '../state.ts'
import { sensibleWord, wordOf } from '../word-given.ts'

/** 圈阅: read, and nothing more. Whoever is asked for an answer gives one instead. */
export const circle = command({
  name: 'incoming.circle',
  title: { zh: '圈阅', en: 'Circle as read' },
  help: { zh: '表示已阅知，不表示同意', en: 'Means read; it agrees to nothing' },
  who: { zh: '呈阅的领导、传阅对象', en: 'Leaders and others to whom it went to be read' },
  input: inputs.circle,
  stages: ['registered', 'checked', 'proposing', 'instructing', 'undertaking', 'replied'],
  expected: (c) => {
    const s = known(c.state)
    return dueReaders(s).length > 0 || (s.stage === 'instructing' && !s.paper.asks && waitingSigners(s).length > 0)
  },
  // For several: a circle means read and agrees to nothing (document.circle-read); what asks for an answer is refused it.
  batch: true,
  recordable: true,
  by: byReaders,
  rules: {
    'document.clear-opinion': (c) => {
      const s = known(c.state)
      const asked = c.actor ? waitingSigners(s).includes(actingPost(c.actor)) : dueReaders(s).length === 0
      return asked && s.stage === 'instructing'
        ? clearOpinion({ paper: s, act: 'circle', entered: undefined })
        : notApplicable({ zh: '传阅件', en: 'In circulation' })
    },
    'document.circle-read': () => holds({}, { zh: '圈阅表示已阅知', en: 'A circle means read' }),
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) => (c.input ? sensibleWord(c.input, c.actor, c) : pending()),
  },
  decide: (c) => [{ type: 'incoming.circled', data: { ...markOf(c), ...wordOf(c.input, known(c.state), c) } }],
})
