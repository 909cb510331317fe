import { pending } from '#kernel'
import { byMayor } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import { look } from '../facts.ts'
import { delegatedSigning } from '../rules/signing.ts'
import { drafted } from '../state.ts'

export const authorise = command({
  name: 'document.authorise',
  title: { zh: '授权签发', en: 'Authorise to sign' },
  help: {
    zh: '常务会议决定或例行批准事项，县长可授权副县长、党组成员签发',
    en: 'What the executive meeting decided, or a routine approval, may be signed by a vice mayor whom the mayor authorises',
  },
  who: { zh: '县长', en: 'The mayor' },
  input: inputs.authorise,
  stages: ['submitting', 'signing'],
  recordable: true,
  by: () => byMayor('document.delegated-signing'),
  facts: async (read, c) => look(read, drafted(c.state), c.id, c),
  rules: {
    'document.delegated-signing': (c) =>
      c.input
        ? delegatedSigning({
            to: c.input.to,
            rank: c.org.post(c.input.to)?.rank,
            name: c.org.name(c.input.to).zh,
            ground: c.input.ground,
            reason: c.input.text,
            adopted: c.facts.adopted ?? drafted(c.state).adopted,
          })
        : pending({ zh: '常务会议决定或例行批准事项', en: 'Decided by the executive meeting, or routine' }),
  },
  decide: (c) => [
    {
      type: 'document.authorised',
      data: {
        to: c.input.to,
        ground: c.input.ground,
        text: c.input.text ?? null,
        adopted: c.facts.adopted,
        ...signed(c),
      },
    },
  ],
})
