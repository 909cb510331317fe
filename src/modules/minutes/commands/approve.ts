import { post, type Grant } from '#kernel'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { known } from '../state.ts'
import { markOf, missing } from '../who.ts'

export const approve = command({
  name: 'minutes.approve',
  title: { zh: '审定纪要', en: 'Approve the minutes' },
  who: {
    zh: '县长（五类事项）；委托人（受委托召开的）',
    en: 'The mayor (five subjects); whoever entrusted the meeting',
  },
  input: inputs.approve,
  stages: ['approving'],
  expected: true,
  recordable: true,
  by: (c) =>
    missing(known(c.state)).flatMap((need) => need.norms.map((norm): Grant => ({ to: post(need.post), norm }))),
  decide: (c) => {
    const state = known(c.state)
    const mark = markOf(c.actor, c)
    const of = mark.for ?? mark.by
    const left = missing(state).filter((need) => need.post !== of)
    return [
      {
        type: 'minutes.approved',
        data: { of, text: c.input.text ?? null, to: left.length ? 'approving' : 'signing', ...mark },
      },
    ]
  },
})
