import { byLeadHead } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { firstWrong, wrong } from '../rules/entry.ts'
import { unmarked } from '../rules/secrecy.ts'
import { known } from '../state.ts'

/** 拒签退办: the unit says that it is not its business; the office hands it on, the unit does not (article 58). */
export const decline = command({
  name: 'incoming.decline',
  title: { zh: '退办', en: 'Decline' },
  help: {
    zh: '不属本单位职责的，说明理由退办公室改派',
    en: "Not this unit's business: back to the office, with the reason",
  },
  who: { zh: '主办单位主要负责人', en: 'Head of the lead unit' },
  input: inputs.decline,
  stages: ['undertaking'],
  by: byLeadHead,
  rules: {
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) =>
      firstWrong(
        (known(c.state).work?.declined ?? null) !== null && wrong('reason', '已退办，待改派', 'Declined already'),
      ),
  },
  decide: (c) => [
    { type: 'incoming.declined', data: { ...markOf(c), unit: known(c.state).work!.lead, reason: c.input.reason } },
  ],
})
