import { byLeadUnit } from '../authority.ts'
import { command, moved, preparing } from '../command.ts'
import { inputs } from '../contract.ts'
import { look } from '../facts.ts'
import { caseOf, gates } from '../rules/case.ts'
import { answered, asksOthers, consulted, disagreement } from '../rules/consultation.ts'
import { countyScope, length, localMeasures, notCounty, notNeeded, suggestionsAnswered } from '../rules/content.ts'
import { headChecked } from '../rules/signing.ts'
import { drafted } from '../state.ts'
import { afterCountersigning } from '../way.ts'

export const submit = command({
  name: 'document.submit',
  title: { zh: '送审', en: 'Submit' },
  help: {
    zh: '会签办结后送县政府办公室审核；部门自行发文的报主要负责人签发',
    en: 'To the office for review; a department’s own document to its head',
  },
  who: { zh: '起草单位人员', en: 'Anybody of the drafting unit' },
  input: inputs.submit,
  stages: [...preparing],
  expected: (c) => c.state.stage === 'countersigning' && !asksOthers(caseOf(c)),
  by: byLeadUnit,
  facts: async (read, c) => look(read, drafted(c.state), c.id, c),
  rules: {
    ...gates(
      headChecked,
      consulted,
      answered,
      disagreement,
      countyScope,
      notCounty,
      length,
      localMeasures,
      suggestionsAnswered,
    ),
    'document.not-needed': (c) => notNeeded({ ...caseOf(c), same: c.facts.same }),
  },
  decide: (c) => [
    {
      type: 'document.submitted',
      data: {
        text: c.input.text ?? null,
        to: afterCountersigning(drafted(c.state)),
        adopted: c.facts.adopted,
        ...moved(c),
      },
    },
  ],
})
