import { fails, holds, notApplicable, pending, post } from '#kernel'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { isOfficeDeputy, officeDirector } from '../posts.ts'
import { known } from '../state.ts'

export const entrust = command({
  name: 'meeting.entrust',
  title: { zh: '委托召集主持', en: 'Entrust convening and presiding' },
  help: {
    zh: '受委托召开的专题会议，纪要须经委托人审定',
    en: "The minutes then need the entrusting leader's approval",
  },
  who: { zh: '召集专题会议的县政府领导', en: 'The leader who convenes the special meeting' },
  input: inputs.entrust,
  stages: ['planning'],
  recordable: true,
  by: (c) => [{ to: post(known(c.state).convenor), norm: 'special.convenor' }],
  rules: {
    'special.convenor': (c) => {
      if (known(c.state).kind !== 'special') return notApplicable()
      if (!c.input) return pending()
      const facts = { to: c.org.name(c.input.to).zh }
      if (c.input.to === officeDirector || isOfficeDeputy(c.input.to)) return holds(facts)
      return fails({
        facts,
        field: 'to',
        says: {
          zh: '专题会议只委托办公室主任、副主任召集，{to}不是',
          en: 'A special meeting is entrusted to the office director or a deputy; {to} is neither',
        },
        wayOut: { zh: '委托办公室主任或副主任，或由领导本人召集', en: 'Entrust one of them, or convene in person' },
      })
    },
    'meeting.convenor': (c) =>
      known(c.state).kind === 'special'
        ? notApplicable()
        : fails({
            says: {
              zh: '此类会议由县长召集主持，不作此种委托',
              en: 'The mayor convenes and presides at this kind of meeting; it is not entrusted in this way',
            },
            wayOut: {
              zh: '常务会议可由县长委托常务副县长',
              en: 'The executive meeting may be delegated to the executive vice mayor',
            },
          }),
  },
  decide: (c) => [
    { type: 'meeting.entrusted', data: { by: known(c.state).convenor, to: c.input.to, on: c.today.toString() } },
  ],
})
