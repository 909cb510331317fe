import { holds } from '#kernel'
import { wrong } from '#modules/topics'
import { byApprover } from '../authority.ts'
import { command, moved } from '../command.ts'
import { inputs } from '../contract.ts'
import { gates } from '../rules/case.ts'
import { noUnsettledDown } from '../rules/consultation.ts'
import { unitLawful, unreviewed } from '../rules/signing.ts'
import { drafted } from '../state.ts'
import { afterApproval } from '../way.ts'

export const consent = command({
  name: 'document.consent',
  title: { zh: '审定县政府同意', en: "Give the county government's consent" },
  help: {
    zh: '部门行文「经县政府同意」，或向镇（街道）提出指令性要求，由分管领导审定',
    en: 'For a department that says the county consents, or gives orders to townships',
  },
  who: { zh: '分管领导', en: 'Leader in charge' },
  input: inputs.consent,
  stages: ['submitting'],
  expected: (c) => drafted(c.state).name === 'unit',
  recordable: true,
  by: byApprover,
  rules: {
    ...gates(unreviewed, noUnsettledDown, unitLawful),
    'system.input': (c) =>
      drafted(c.state).name === 'unit'
        ? holds()
        : wrong('text', '县政府文件无须此步', 'Only for a department’s document'),
  },
  decide: (c) => [
    {
      type: 'document.consented',
      data: { text: c.input.text ?? null, to: afterApproval(drafted(c.state)), ...moved(c) },
    },
  ],
})
