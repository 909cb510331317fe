import { holds } from '#kernel'
import { accountCovers, disagreeing, wrong } from '#modules/topics'
import { byLeadUnit } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import { drafted } from '../state.ts'

export const account = command({
  name: 'document.account',
  title: { zh: '附协商说明', en: 'Account of both sides' },
  who: { zh: '起草单位人员', en: 'Anybody of the drafting unit' },
  input: inputs.account,
  stages: ['countersigning'],
  expected: (c) => disagreeing(drafted(c.state)).some((id) => !accountCovers(drafted(c.state), id)),
  by: byLeadUnit,
  rules: {
    'system.input': (c) =>
      disagreeing(drafted(c.state)).length
        ? holds()
        : wrong('text', '各方意见一致，无须协商说明', 'All agree: there is nothing to account for'),
  },
  decide: (c) => {
    const d = drafted(c.state)
    const { text, ours, theirs, proposal } = c.input
    return [
      {
        type: 'document.accounted',
        data: {
          round: d.round,
          units: disagreeing(d),
          text,
          ours,
          theirs,
          proposal: proposal ?? null,
          ...(d.account ? { keeps: true as const } : {}),
          ...signed(c),
        },
      },
    ]
  },
})
