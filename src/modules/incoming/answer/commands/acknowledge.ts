import { commandsOf, unit } from '#kernel'
import { answerInputs } from '../../contract.ts'
import { unmarked } from '../../rules/secrecy.ts'
import { sent, type Answer, type AnswerEvent } from '../state.ts'

const command = commandsOf<Answer, AnswerEvent>()

export const acknowledge = command({
  name: 'answer.acknowledge',
  title: { zh: '签收', en: 'Acknowledge' },
  who: { zh: '来文单位人员', en: 'Anybody of the unit that asked' },
  input: answerInputs.acknowledge,
  stages: ['sent'],
  expected: true,
  // For several: a receipt.
  batch: true,
  by: (c) => [{ to: unit(c.org.post(c.org.head(sent(c.state).to))?.unit ?? sent(c.state).to) }],
  rules: { 'secrecy.keep': (c) => unmarked(c.input ?? {}) },
  decide: (c) => [
    {
      type: 'answer.acknowledged',
      data: {
        on: c.today.toString(),
        by: c.actor.for ?? c.actor.post,
        contact: c.input.contact ?? null,
        text: c.input.text ?? null,
      },
    },
  ],
})
