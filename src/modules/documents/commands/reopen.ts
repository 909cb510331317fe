import { byHead, byRegistry } from '../authority.ts'
import { command, moved } from '../command.ts'
import { inputs } from '../contract.ts'
import { drafted } from '../state.ts'

/** A draft that was withdrawn is drafted on; what was filed is taken out again. What law has ended stays ended. */
export const reopen = command({
  name: 'document.reopen',
  title: { zh: '恢复办理', en: 'Reopen' },
  help: {
    zh: '撤回的文稿恢复起草；已归档的恢复办理。已收回、废止、撤销的不恢复',
    en: 'A withdrawn draft is drafted on, a filed document taken out; what was retracted, repealed or revoked stays so',
  },
  who: { zh: '起草单位主要负责人；已归档的由文电科', en: 'Head of the drafting unit; the registry for what is filed' },
  input: inputs.reopen,
  stages: ['withdrawn', 'archived'],
  by: (c) => (c.state.stage === 'withdrawn' || drafted(c.state).name === 'unit' ? byHead(c) : byRegistry()),
  decide: (c) => {
    const d = drafted(c.state)
    return [
      {
        type: 'document.reopened',
        data: {
          reason: c.input.reason,
          to: d.stage === 'archived' ? 'issued' : 'drafting',
          was: 'ended' in d ? d.ended : null,
          ...moved(c),
        },
      },
    ]
  },
})
