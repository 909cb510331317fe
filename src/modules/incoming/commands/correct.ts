import { byRegistry } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { changesOf } from '../paper.ts'
import { firstWrong, onceEntered, sensible, wrong } from '../rules/entry.ts'
import { unmarked } from '../rules/secrecy.ts'
import { known } from '../state.ts'

export const correct = command({
  name: 'incoming.correct',
  title: { zh: '更正登记', en: 'Correct the entry' },
  help: { zh: '更正登记的差错，补登依据；来文本身不改', en: 'Corrects the entry, not the paper' },
  who: { zh: '文电科', en: 'Registry section' },
  input: inputs.correct,
  stages: ['registered', 'checked', 'proposing'],
  by: byRegistry,
  rules: {
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) =>
      onceEntered(c.input, (input) => {
        const { paper } = known(c.state)
        const changes = changesOf(input, paper, c.today)
        return firstWrong(
          sensible({ ...paper, ...changes }, c),
          Object.keys(changes).length === 0 && wrong('title', '与现有登记相同', 'Nothing differs'),
        )
      }),
  },
  decide: (c) => [
    { type: 'incoming.corrected', data: { ...markOf(c), changes: changesOf(c.input, known(c.state).paper, c.today) } },
  ],
})
