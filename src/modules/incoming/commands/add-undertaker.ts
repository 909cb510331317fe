import { byPasser } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { firstWrong, knownUnits, onceEntered, wrong } from '../rules/entry.ts'
import { unmarked } from '../rules/secrecy.ts'
import { known, undertakers } from '../state.ts'

export const addUndertaker = command({
  name: 'incoming.add-undertaker',
  title: { zh: '加办单位', en: 'Add a unit' },
  who: { zh: '文电科、办公室主任', en: 'Registry section, office director' },
  input: inputs['add-undertaker'],
  stages: ['undertaking'],
  by: byPasser,
  rules: {
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) =>
      onceEntered(c.input, ({ unit }) =>
        firstWrong(
          knownUnits('unit', [unit], c),
          undertakers(known(c.state)).includes(unit) && wrong('unit', '已在承办之列', 'At work on it already'),
        ),
      ),
  },
  decide: (c) => [
    { type: 'incoming.undertaker-added', data: { ...markOf(c), unit: c.input.unit, reason: c.input.reason } },
  ],
})
