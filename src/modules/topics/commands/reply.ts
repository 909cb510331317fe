import { fails, holds, pending } from '#kernel'
import { anyOf } from '../authority.ts'
import { askedUnit, command, mark } from '../command.ts'
import { currentRow, isAsked, listed, waiting } from '../consultation.ts'
import * as inputs from '../contract/inputs.ts'
import { replyInTime } from '../rules/countersign.ts'
import { wrong } from '../rules/entered.ts'
import { drafted } from '../state.ts'

export const reply = command({
  name: 'topic.reply',
  title: { zh: '回复征求意见', en: 'Reply' },
  who: { zh: '被征求意见单位人员', en: 'Anybody of the unit asked' },
  input: inputs.reply,
  stages: ['consulting'],
  expected: (c) => waiting(drafted(c.state)).length > 0,
  // Whoever is still asked has it on the desk; one who comes late is told why it is too late.
  by: (c) => {
    const t = drafted(c.state)
    return anyOf(c.input === undefined ? waiting(t) : listed(t).filter((id) => isAsked(t, id)), c)
  },
  rules: {
    'countersign.reply': (c) => {
      const id = c.actor && askedUnit(c, c.actor)
      const row = id && currentRow(drafted(c.state), id)
      return row ? replyInTime({ row, name: c.org.name(id).zh, around: c }) : pending()
    },
    'topic.disagreement': (c) => {
      if (c.input === undefined) return pending({ zh: '不同意的须写明理据', en: 'A disagreement needs its grounds' })
      if (c.input.opinion !== 'disagree' || c.input.text) return holds()
      return fails({
        says: { zh: '不同意而未写明理据', en: 'A disagreement without grounds' },
        wayOut: { zh: '写明不同意的理据', en: 'Write the grounds' },
        field: 'text',
      })
    },
    'system.input': (c) =>
      c.input?.opinion === 'comments' && !c.input.text
        ? wrong('text', '提出修改意见的须写明内容', 'Comments need a text')
        : holds(),
  },
  decide: (c) => {
    const t = drafted(c.state)
    const id = askedUnit(c, c.actor)!
    return [
      {
        type: 'topic.replied',
        data: {
          unit: id,
          round: currentRow(t, id)!.round,
          opinion: c.input.opinion,
          text: c.input.text ?? null,
          files: c.input.files ?? [],
          ...mark(c),
        },
      },
    ]
  },
})
