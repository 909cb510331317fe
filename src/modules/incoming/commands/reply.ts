import { byLeadHead } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { unmarked } from '../rules/secrecy.ts'
import { known } from '../state.ts'

/** 办理完毕并回复结果: closes the work; whoever asked sees the answer. */
export const reply = command({
  name: 'incoming.reply',
  title: { zh: '回复办理结果', en: 'Answer' },
  help: { zh: '办毕后回复；来文单位即可看到答复', en: 'When it is done; the sender sees the answer at once' },
  who: { zh: '主办单位主要负责人', en: 'Head of the lead unit' },
  input: inputs.reply,
  stages: ['undertaking'],
  expected: (c) => (known(c.state).work?.declined ?? null) === null,
  by: byLeadHead,
  rules: { 'secrecy.keep': (c) => unmarked(c.input) },
  decide: (c) => {
    const { result, text, document, files } = c.input
    return [
      {
        type: 'incoming.replied',
        data: {
          ...markOf(c),
          unit: known(c.state).work!.lead,
          result,
          text,
          document: document ?? null,
          files: files ?? [],
        },
      },
    ]
  },
})
