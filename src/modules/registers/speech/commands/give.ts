import { fails, holds, pending } from '#kernel'
import { speechInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { consentedBefore, consenter } from '../rules.ts'
import { asked, command } from '../state.ts'

export const give = command({
  name: 'speech.give',
  title: { zh: '登记已发表', en: 'Record that it was given' },
  who: { zh: '本人', en: 'Whoever asked' },
  input: speechInputs.give,
  stages: ['asked', 'consented'],
  expected: ({ state }) => state.stage === 'consented',
  by: ({ state }) => [{ to: `post:${asked(state).asked.post}` }],
  rules: {
    'speech.consent': (c) => {
      const s = asked(c.state)
      if (!c.input)
        return s.consent
          ? pending()
          : consentedBefore({
              consented: false,
              date: '',
              consentOn: null,
              who: c.org.name(consenter(s.asked.post, c)).zh,
            })
      return consentedBefore({
        consented: s.consent !== null,
        consentOn: s.consent?.on ?? null,
        date: c.input.on,
        who: c.org.name(consenter(s.asked.post, c)).zh,
      })
    },
    'system.input': ({ input, today }) =>
      !input
        ? pending()
        : input.on <= today.toString()
          ? holds()
          : fails({
              field: 'on',
              says: { zh: '发表日期在今日之后', en: 'That date is still to come' },
              wayOut: { zh: '发表后登记', en: 'Record it afterwards' },
            }),
  },
  decide: (c) => [
    {
      type: 'speech.given',
      data: { on: c.today.toString(), post: actedAs(c.actor), date: c.input.on, files: c.input.files ?? [] },
    },
  ],
})
