import { byPasser } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { firstWrong, knownUnits, notPast, onceEntered, wrong } from '../rules/entry.ts'
import { unmarked } from '../rules/secrecy.ts'
import { urgentDue } from '../rules/work.ts'
import { known } from '../state.ts'

export const handOn = command({
  name: 'incoming.hand-on',
  title: { zh: '改派', en: 'Hand on' },
  help: {
    zh: '改由另一单位主办；单位之间不自行转送',
    en: 'Another unit leads; units do not pass papers among themselves',
  },
  who: { zh: '文电科、办公室主任', en: 'Registry section, office director' },
  input: inputs['hand-on'],
  stages: ['undertaking'],
  expected: (c) => (known(c.state).work?.declined ?? null) !== null,
  by: byPasser,
  rules: {
    'document.urgent': (c) => urgentDue({ paper: known(c.state), entered: c.input }),
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) =>
      onceEntered(c.input, ({ lead, due }) =>
        firstWrong(
          knownUnits('lead', [lead], c),
          lead === known(c.state).work?.lead && wrong('lead', '已由该单位主办', 'That unit leads already'),
          notPast('due', due, c),
        ),
      ),
  },
  decide: (c) => {
    const { lead, due, reason } = c.input
    return [
      {
        type: 'incoming.handed-on',
        data: { ...markOf(c), from: known(c.state).work!.lead, lead, due: due ?? null, reason },
      },
    ]
  },
})
