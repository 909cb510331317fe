import { commandsOf } from '#kernel'
import { answerInputs } from '../../contract.ts'
import type { Answer, AnswerEvent } from '../state.ts'

const command = commandsOf<Answer, AnswerEvent>()

export const open = command({
  name: 'answer.open',
  title: { zh: '送来文单位', en: 'Send to the asker' },
  who: { zh: '系统', en: 'System' },
  creates: true,
  internal: true,
  input: answerInputs.open,
  stages: ['new'],
  by: () => [],
  decide: (c) => {
    const { unit, result, document, files, faults, ...rest } = c.input
    return [
      {
        type: 'answer.opened',
        data: {
          ...rest,
          unit: unit ?? null,
          result: result ?? null,
          document: document ?? null,
          files: files ?? [],
          faults: faults ?? [],
          on: c.today.toString(),
        },
      },
    ]
  },
})
