import { holds, pending } from '#kernel'
import { currentRow, listed, wrong } from '#modules/topics'
import { anyOf } from '../authority.ts'
import { askedUnit, command, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import { drafted, type Drafted } from '../state.ts'

const differing = (d: Drafted) =>
  listed(d).filter((id) => ['disagree', 'comments'].includes(currentRow(d, id)?.result ?? ''))

export const reconsider = command({
  name: 'document.reconsider',
  title: { zh: '变更会签意见', en: 'Reconsider' },
  help: { zh: '协商后意见趋于一致的，由提出意见的部门变更', en: 'After talks a unit comes nearer' },
  who: { zh: '提出意见的部门人员', en: 'Anybody of the unit that differed' },
  input: inputs.reconsider,
  stages: ['countersigning', 'reviewing', 'submitting'],
  by: (c) => anyOf(differing(drafted(c.state)), c),
  rules: {
    'system.input': (c) => {
      const id = c.actor && askedUnit(c, c.actor)
      if (!c.input || !id) return pending()
      return currentRow(drafted(c.state), id)?.result === 'comments' && c.input.opinion === 'comments' && !c.input.text
        ? wrong('text', '写明现在的意见', 'Say what the opinion is now')
        : holds()
    },
  },
  decide: (c) => {
    const id = askedUnit(c, c.actor)!
    return [
      {
        type: 'document.reconsidered',
        data: {
          unit: id,
          round: currentRow(drafted(c.state), id)!.round,
          opinion: c.input.opinion,
          text: c.input.text ?? null,
          keeps: true,
          ...signed(c),
        },
      },
    ]
  },
})
