import { fails, holds } from '#kernel'
import { speechInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { byConsenter } from '../rules.ts'
import { asked, command } from '../state.ts'

export const consent = command({
  name: 'speech.consent',
  title: { zh: '同意', en: 'Consent' },
  who: { zh: '县长（县领导的）；分管领导（部门的）', en: 'Mayor (of leaders); leader in charge (of units)' },
  input: speechInputs.consent,
  stages: ['asked'],
  expected: true,
  recordable: true,
  by: (c) => byConsenter(asked(c.state), c),
  rules: {
    // Nobody consents to the own speech, the mayor excepted, above whom the article names nobody.
    'speech.consent': (c) => {
      const { post } = asked(c.state).asked
      const self = c.actor !== undefined && c.org.holderOf(post, c.at) === c.actor.person && !c.actor.recorded
      return self && post !== 'mayor'
        ? fails({
            says: { zh: '本人的讲话不能由本人同意', en: 'Nobody consents to the own speech' },
            wayOut: { zh: '报县长同意', en: 'Ask the mayor' },
          })
        : holds()
    },
  },
  decide: (c) => [
    {
      type: 'speech.consented',
      data: { on: c.today.toString(), post: actedAs(c.actor), text: c.input.text ?? null },
    },
  ],
})
