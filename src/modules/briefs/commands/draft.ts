import { pending } from '#kernel'
import { unmarked } from '#modules/number-books'
import { unitOf } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import { proposable, readersExist } from '../rules/entry.ts'

export const draft = command({
  name: 'brief.draft',
  title: { zh: '拟报简报', en: 'Propose a brief' },
  help: {
    zh: '报县政府办公室核准备案后，方可按期报送',
    en: 'Once the office has approved and registered it, its issues may be sent',
  },
  who: { zh: '主办单位人员', en: 'Anyone of the unit' },
  input: inputs.draft,
  creates: true,
  stages: ['new'],
  by: () => [{ to: 'staff' }],
  // Whose unit it is shows only when somebody acts, so all open briefs are read: a county has a few dozen.
  facts: async (read, { id }) => {
    const found = await read.matters('brief', { closed: false })
    return { open: found.filter((other) => other.id !== id).map(({ unit, title }) => ({ unit, title })) }
  },
  rules: {
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) => {
      if (!c.input || !c.actor) return pending()
      const unit = unitOf(c.actor, c)
      const others = c.facts.open.filter((other) => other.unit === unit).map(({ title }) => title)
      const proposed = proposable({ unit, title: c.input.title, others })
      return proposed.state === 'unmet' ? proposed : readersExist(c.input, c)
    },
  },
  decide: (c) => {
    const { posts = [], units = [], ...plan } = c.input
    return [
      {
        type: 'brief.drafted',
        data: { ...signed(c), unit: unitOf(c.actor, c)!, plan: { ...plan, posts, units } },
      },
    ]
  },
})
