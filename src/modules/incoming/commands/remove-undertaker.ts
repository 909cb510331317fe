import { byPasser } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { firstWrong, onceEntered, wrong } from '../rules/entry.ts'
import { unmarked } from '../rules/secrecy.ts'
import { known } from '../state.ts'

export const removeUndertaker = command({
  name: 'incoming.remove-undertaker',
  title: { zh: '减办单位', en: 'Remove a unit' },
  who: { zh: '文电科、办公室主任', en: 'Registry section, office director' },
  input: inputs['remove-undertaker'],
  stages: ['undertaking'],
  by: byPasser,
  rules: {
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) =>
      onceEntered(c.input, ({ unit }) => {
        const { work } = known(c.state)
        return firstWrong(
          work?.lead === unit && wrong('unit', '主办单位用「改派」更换', 'The lead unit is changed by handing on'),
          work?.lead !== unit &&
            !work?.assist.includes(unit) &&
            wrong('unit', '不在协办之列', 'Not among the assisting units'),
        )
      }),
  },
  decide: (c) => [
    { type: 'incoming.undertaker-removed', data: { ...markOf(c), unit: c.input.unit, reason: c.input.reason } },
  ],
})
