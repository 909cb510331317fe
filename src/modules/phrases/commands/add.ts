import { fails, holds, pending } from '#kernel'
import { byOwner, command, owner, unmarked } from '../command.ts'
import { inputs } from '../contract.ts'
import { nextId, phrasesOf } from '../state.ts'

/** More of one kind are no longer a help. */
const most = 30

export const add = command({
  name: 'phrases.add',
  title: { zh: '存为常用语', en: 'Save as a phrase' },
  help: { zh: '只有本人看得到，电脑和手机上都有', en: 'For the person alone, on every device' },
  who: owner,
  input: inputs.add,
  creates: 'if-new',
  names: (_, by) => (by === 'system' ? 'system' : by.person),
  stages: ['new', 'kept'],
  by: byOwner,
  rules: {
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) => {
      if (!c.input) return pending()
      const { act, text } = c.input
      const same = phrasesOf(c.state).filter((phrase) => phrase.act === act)
      if (same.some((phrase) => phrase.text === text))
        return fails({
          says: { zh: '已有这一常用语', en: 'It is saved already' },
          wayOut: { zh: '直接选用', en: 'Use it' },
          field: 'text',
        })
      return same.length < most
        ? holds()
        : fails({
            facts: { most },
            says: { zh: '这一类已有 {most} 条', en: 'There are {most} of this kind' },
            wayOut: { zh: '删去不用的再存', en: 'Remove those that are not used' },
          })
    },
  },
  decide: (c) => [
    {
      type: 'phrases.added',
      data: { id: nextId(c.state), act: c.input.act, text: c.input.text, on: c.today.toString() },
    },
  ],
})
