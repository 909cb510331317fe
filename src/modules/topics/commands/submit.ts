import { leadHead } from '../authority.ts'
import { command, mark } from '../command.ts'
import { listed, waiting } from '../consultation.ts'
import * as inputs from '../contract/inputs.ts'
import { caseOf, gates } from '../rules/case.ts'
import { materialsContent, ownAuthority } from '../rules/chain.ts'
import { consultTownships, consultUnits, disagreement, headsSign, writtenConsultation } from '../rules/consultation.ts'
import { collective, reserved } from '../rules/decision.ts'
import {
  appraised,
  decisionProcedure,
  fairCompetition,
  normativeReviewed,
  researchedFirst,
  stabilityRisk,
} from '../rules/proofs.ts'
import { drafted } from '../state.ts'
import { afterSubmission } from '../way.ts'

const series = (year: number) => `议题〔${year}〕`

export const submit = command({
  name: 'topic.submit',
  title: { zh: '报送议题', en: 'Submit' },
  help: {
    zh: '材料报送办公室；退回后再报的，报送日期重新计算',
    en: 'Materials reach the office; after a return the date counts anew',
  },
  who: { zh: '主办部门主要负责人', en: 'Head of the lead unit' },
  input: inputs.submit,
  stages: ['drafting', 'consulting', 'returned'],
  expected: (c) =>
    (c.state.stage !== 'drafting' || listed(drafted(c.state)).length === 0) && waiting(drafted(c.state)).length === 0,
  by: leadHead,
  numbered: 'only',
  facts: async (read, c) => ({ last: await read.lastSerial('topic', series(c.today.year)) }),
  rules: {
    ...gates(
      writtenConsultation,
      headsSign,
      consultUnits,
      consultTownships,
      disagreement,
      materialsContent,
      ownAuthority,
      researchedFirst,
      appraised,
      stabilityRisk,
      fairCompetition,
      decisionProcedure,
    ),
    ...gates(collective, reserved),
    'topic.normative-reviewed': (c) => normativeReviewed({ ...caseOf(c), before: 'materials' }),
  },
  decide: (c) => {
    const t = drafted(c.state)
    const filed = t.filed ?? c.today.year
    const number = t.number ?? `${series(filed)}${c.facts.last + 1}号`
    return [
      {
        type: 'topic.submitted',
        data: { at: c.at.toString(), number, filed, text: c.input.text ?? null, to: afterSubmission(t), ...mark(c) },
      },
    ]
  },
})
