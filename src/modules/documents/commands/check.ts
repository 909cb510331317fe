import { notApplicable } from '#kernel'
import { firstWrong, wrong } from '#modules/topics'
import { byHead, goesToOffice } from '../authority.ts'
import { command, moved, preparing } from '../command.ts'
import { inputs } from '../contract.ts'
import { look } from '../facts.ts'
import { caseOf, gates } from '../rules/case.ts'
import { asksOthers, consulted } from '../rules/consultation.ts'
import { countyScope, length, localMeasures, notCounty, notNeeded, suggestionsAnswered } from '../rules/content.ts'
import { drafted, lastOfSubstance } from '../state.ts'
import { afterCheck } from '../way.ts'

export const check = command({
  name: 'document.check',
  title: { zh: '审核把关', en: 'Check the draft' },
  who: { zh: '起草部门主要负责人', en: 'Head of the drafting unit' },
  input: inputs.check,
  stages: [...preparing],
  expected: (c) =>
    c.state.stage === 'checking' ||
    (c.state.stage === 'countersigning' && (c.state.checked?.version ?? 0) < lastOfSubstance(c.state)),
  by: byHead,
  facts: async (read, c) => look(read, drafted(c.state), c.id, c),
  rules: {
    ...gates(countyScope, notCounty, length, localMeasures, suggestionsAnswered),
    'document.not-needed': (c) => notNeeded({ ...caseOf(c), same: c.facts.same }),
    // Whoever is concerned is asked next; that somebody is, or why nobody, has to be said now.
    'document.consulted': (c) =>
      drafted(c.state).units.length && asksOthers(caseOf(c))
        ? notApplicable({ zh: '审核后送会签', en: 'They are asked next' })
        : consulted(caseOf(c)),
    'system.input': (c) => {
      const d = drafted(c.state)
      return firstWrong(
        d.body.length === 0 && wrong('body', '还没有正文', 'There is no text yet'),
        goesToOffice(d) === false &&
          d.recipients.length + d.recipientsPrinted.length === 0 &&
          wrong('recipients', '没有主送单位', 'Nobody to send it to'),
      )
    },
  },
  decide: (c) => [
    {
      type: 'document.checked',
      data: {
        text: c.input.text ?? null,
        to: afterCheck(drafted(c.state), asksOthers(caseOf(c))),
        adopted: c.facts.adopted,
        ...moved(c),
      },
    },
  ],
})
