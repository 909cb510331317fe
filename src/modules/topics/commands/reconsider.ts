import { holds, pending } from '#kernel'
import { anyOf } from '../authority.ts'
import { askedUnit, command, mark } from '../command.ts'
import { currentRow, listed } from '../consultation.ts'
import * as inputs from '../contract/inputs.ts'
import { wrong } from '../rules/entered.ts'
import { drafted, type Drafted } from '../state.ts'

const differing = (t: Drafted) =>
  listed(t).filter((id) => ['disagree', 'comments'].includes(currentRow(t, id)?.result ?? ''))

export const reconsider = command({
  name: 'topic.reconsider',
  title: { zh: '变更意见', en: 'Reconsider' },
  help: {
    zh: '协商后意见趋于一致的，由提出意见的单位变更；不能改为更不同意',
    en: 'After talks a unit comes nearer; it cannot move further away',
  },
  who: { zh: '提出意见的单位人员', en: 'Anybody of the unit that differed' },
  input: inputs.reconsider,
  stages: ['consulting', 'returned', 'reviewing'],
  by: (c) => anyOf(differing(drafted(c.state)), c),
  rules: {
    'system.input': (c) => {
      if (!c.input || !c.actor) return pending()
      const row = currentRow(drafted(c.state), askedUnit(c, c.actor)!)
      if (c.input.opinion === row?.result) return wrong('opinion', '意见没有变化', 'The opinion is the same')
      return c.input.opinion === 'comments' && !c.input.text
        ? wrong('text', '提出修改意见的须写明内容', 'Comments need a text')
        : holds()
    },
  },
  decide: (c) => {
    const id = askedUnit(c, c.actor)!
    return [
      {
        type: 'topic.reconsidered',
        data: {
          unit: id,
          round: currentRow(drafted(c.state), id)!.round,
          opinion: c.input.opinion,
          text: c.input.text ?? null,
          ...mark(c),
        },
      },
    ]
  },
})
