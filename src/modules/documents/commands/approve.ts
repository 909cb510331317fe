import { holds } from '#kernel'
import { wrong } from '#modules/topics'
import { byApprover } from '../authority.ts'
import { command, moved } from '../command.ts'
import { inputs } from '../contract.ts'
import { gates } from '../rules/case.ts'
import { noUnsettledDown } from '../rules/consultation.ts'
import { unreviewed } from '../rules/signing.ts'
import { drafted } from '../state.ts'
import { afterApproval } from '../way.ts'

export const approve = command({
  name: 'document.approve',
  title: { zh: '审签', en: 'Review and pass on to the signer' },
  who: { zh: '分管副县长', en: 'Vice mayor in charge' },
  input: inputs.approve,
  stages: ['submitting'],
  expected: (c) => drafted(c.state).name !== 'unit',
  recordable: true,
  by: byApprover,
  rules: {
    ...gates(unreviewed, noUnsettledDown),
    'system.input': (c) =>
      drafted(c.state).name === 'unit'
        ? wrong('text', '部门文件请用「审定县政府同意」', 'For a department’s document give the county’s consent')
        : holds(),
  },
  decide: (c) => [
    {
      type: 'document.approved',
      data: { text: c.input.text ?? null, to: afterApproval(drafted(c.state)), ...moved(c) },
    },
  ],
})
