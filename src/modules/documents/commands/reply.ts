import { fails, holds, pending } from '#kernel'
import { currentRow, isAsked, listed, replyInTime, wrong } from '#modules/topics'
import { anyOf, stillAsked } from '../authority.ts'
import { askedUnit, command, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import { drafted } from '../state.ts'

export const reply = command({
  name: 'document.reply',
  title: { zh: '回复会签', en: 'Countersign' },
  who: { zh: '会签部门人员', en: 'Anybody of the unit asked' },
  input: inputs.reply,
  stages: ['countersigning'],
  expected: (c) => stillAsked(c).length > 0,
  // Whoever is still asked has it on the desk; one who comes late is told why it is too late.
  by: (c) => {
    const d = drafted(c.state)
    return anyOf(c.input === undefined ? stillAsked(c) : listed(d).filter((id) => isAsked(d, id)), c)
  },
  rules: {
    'countersign.reply': (c) => {
      const id = c.actor && askedUnit(c, c.actor)
      const row = id && currentRow(drafted(c.state), id)
      return row ? replyInTime({ row, name: c.org.name(id).zh, around: c }) : pending()
    },
    'document.disagreement': (c) => {
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
    const id = askedUnit(c, c.actor)!
    const { opinion, text, files } = c.input
    return [
      {
        type: 'document.replied',
        data: {
          unit: id,
          round: currentRow(drafted(c.state), id)!.round,
          opinion,
          text: text ?? null,
          files: files ?? [],
          ...signed(c),
        },
      },
    ]
  },
})
