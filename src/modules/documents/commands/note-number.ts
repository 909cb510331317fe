import { holds, pending } from '#kernel'
import { wrong } from '#modules/topics'
import { command, moved } from '../command.ts'
import { inputs } from '../contract.ts'
import { drafted } from '../state.ts'

/** What the number book gave; it asks for nobody's time. */
export const noteNumber = command({
  name: 'document.note-number',
  title: { zh: '登记文号', en: 'Note the number' },
  who: { zh: '系统', en: 'System' },
  input: inputs['note-number'],
  internal: true,
  stages: ['signed', 'issued', 'archived'],
  by: () => [],
  rules: {
    'system.input': (c) => {
      if (!c.input) return pending()
      const asked = drafted(c.state).numberAsked
      return asked?.mark === c.input.mark && asked.year === c.input.year
        ? holds()
        : wrong('mark', '没有请求过这个文号', 'No such number was asked for')
    },
  },
  decide: (c) => {
    const { name, jointly } = drafted(c.state)
    const asks = c.seals.provider !== 'none' && name === 'unit' && jointly.length > 0
    return [{ type: 'document.numbered', data: { ...c.input, ...moved(c), ...(asks ? { seals: jointly } : {}) } }]
  },
})
