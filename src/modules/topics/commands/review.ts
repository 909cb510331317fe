import { byLeader } from '../authority.ts'
import { command, mark } from '../command.ts'
import * as inputs from '../contract/inputs.ts'
import { caseOf, gates } from '../rules/case.ts'
import { coordinated, headsSign } from '../rules/consultation.ts'
import { drafted } from '../state.ts'
import { afterReview } from '../way.ts'

export const review = command({
  name: 'topic.review',
  title: { zh: '审核同意', en: 'Review' },
  who: { zh: '分管领导', en: 'Leader in charge' },
  input: inputs.review,
  stages: ['reviewing'],
  expected: true,
  recordable: true,
  by: byLeader,
  rules: {
    'topic.coordinated': (c) => coordinated({ ...caseOf(c), reviewed: false }),
    ...gates(headsSign),
  },
  decide: (c) => [
    { type: 'topic.reviewed', data: { text: c.input.text ?? null, to: afterReview(drafted(c.state)), ...mark(c) } },
  ],
})
