import { holds, pending } from '#kernel'
import { wrong } from '#modules/topics'
import { byApprover, byLeadUnit } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import { drafted } from '../state.ts'

export const passOn = command({
  name: 'document.pass-on',
  title: { zh: '转办', en: 'Pass on' },
  help: {
    zh: '起草时转给本单位其他人；分管领导可转请其他领导审签',
    en: 'While drafting to another person of the unit; the leader in charge to another leader',
  },
  who: { zh: '起草单位、分管领导', en: 'The drafting unit, the leader in charge' },
  input: inputs['pass-on'],
  stages: ['drafting', 'submitting'],
  by: (c) => (c.state.stage === 'submitting' ? byApprover(c) : byLeadUnit(c)),
  rules: {
    'system.input': (c) => {
      if (!c.input) return pending()
      const { to } = c.input
      const mine =
        c.state.stage === 'submitting'
          ? c.org.leaders(c.at).includes(to)
          : c.org.post(to)?.unit === drafted(c.state).lead
      return mine ? holds() : wrong('to', '不能转给{to}', 'Not to be passed on to {to}', { to: c.org.name(to).zh })
    },
  },
  decide: (c) => [{ type: 'document.passed-on', data: { to: c.input.to, reason: c.input.reason, ...signed(c) } }],
})
