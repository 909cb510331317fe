import { fails, holds, pending, post } from '#kernel'
import { command } from '../command.ts'
import { inputs, kinds } from '../contract.ts'
import { executiveViceMayor, mayor } from '../posts.ts'
import { mayDelegate } from '../presider.ts'
import { known } from '../state.ts'

export const delegate = command({
  name: 'meeting.delegate',
  title: { zh: '委托召集主持', en: 'Delegate convening and presiding' },
  who: { zh: '县长', en: 'Mayor' },
  input: inputs.delegate,
  stages: ['planning', 'convened'],
  // Who stands in for the mayor convenes anyway, so a delegation is the mayor's own.
  by: () => [{ to: post(mayor), norm: 'meeting.delegation', inPerson: true }],
  rules: {
    'meeting.delegation': (c) => {
      const { kind } = known(c.state)
      const facts = { kind: kinds[kind].zh, to: c.input ? c.org.name(c.input.to).zh : '' }
      if (!mayDelegate(kind, c))
        return fails({
          facts,
          says: {
            zh: '只有常务会议可以委托，{kind}不能',
            en: `Only the executive meeting may be delegated, not this: ${kinds[kind].en}`,
          },
          wayOut: {
            zh: '由县长召集主持；县长不在岗的，由主持全面工作的副县长代行',
            en: 'The mayor convenes; while the mayor is away, whoever presides over the overall work does',
          },
        })
      if (!c.input) return pending()
      if (c.input.to === executiveViceMayor) return holds(facts)
      return fails({
        facts,
        field: 'to',
        says: { zh: '只能委托常务副县长，{to}不是', en: 'Only the executive vice mayor may be delegated, not {to}' },
        wayOut: { zh: '委托常务副县长，或由县长召集主持', en: 'Delegate the executive vice mayor, or preside' },
      })
    },
  },
  decide: (c) => [
    { type: 'meeting.delegated', data: { to: c.input.to, reason: c.input.reason ?? null, on: c.today.toString() } },
  ],
})
