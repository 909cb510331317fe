import { bySigners, coSigners } from '../authority.ts'
import { actingPost, command, moved } from '../command.ts'
import { hashOf } from '../content.ts'
import { inputs } from '../contract.ts'
import { caseOf, gates } from '../rules/case.ts'
import { answered, consulted, noUnsettledDown } from '../rules/consultation.ts'
import { noOrdersDown, signChain, unitLawful, unreviewed, withConsent } from '../rules/signing.ts'
import { drafted, type Drafted } from '../state.ts'

const rightOf = (d: Drafted, post: string) =>
  d.name === 'unit' ? ('head' as const) : post === 'mayor' ? ('mayor' as const) : ('authorised' as const)

export const sign = command({
  name: 'document.sign',
  title: { zh: '签发', en: 'Sign' },
  help: {
    zh: '签发后内容即固定；再作实质性修改须报签发人复审',
    en: 'From now on the content is fixed; a change goes back to the signer',
  },
  who: {
    zh: '县长或其授权的副县长、党组成员；部门文件由主要负责人',
    en: 'The mayor or whom the mayor authorised; a department’s own by its head',
  },
  input: inputs.sign,
  stages: ['signing'],
  expected: true,
  recordable: true,
  by: bySigners,
  rules: {
    ...gates(unreviewed, consulted, answered, noUnsettledDown, withConsent, noOrdersDown, unitLawful),
    'document.sign-chain': (c) =>
      signChain({
        ...caseOf(c),
        waiting: coSigners(drafted(c.state), c)
          .filter((s) => s.signed === null)
          .map((s) => s.post),
      }),
  },
  decide: (c) => {
    const d = drafted(c.state)
    return [
      {
        type: 'document.signed',
        data: { text: c.input.text ?? null, hash: hashOf(d), as: rightOf(d, actingPost(c.actor)), ...moved(c) },
      },
    ]
  },
})
