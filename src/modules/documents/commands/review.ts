import { pending } from '#kernel'
import { byReviewers } from '../authority.ts'
import { command, moved } from '../command.ts'
import { inputs, type Inputs } from '../contract.ts'
import { keys, points } from '../contract/words.ts'
import type { Review } from '../events.ts'
import { gates } from '../rules/case.ts'
import { answered, consulted } from '../rules/consultation.ts'
import { countyScope, notCounty, suggestionsAnswered } from '../rules/content.ts'
import { fivePoints, headChecked } from '../rules/signing.ts'
import { drafted } from '../state.ts'
import { afterReview } from '../way.ts'

/** What was noted at the points is part of what the office said. */
function wordsOf({ points: found, text }: Inputs['review']): string | null {
  const notes = keys(points).flatMap((key) => (found[key].note ? [`${points[key].zh}：${found[key].note}`] : []))
  return [text, ...notes].filter(Boolean).join('；') || null
}

export const review = command({
  name: 'document.review',
  title: { zh: '办公室审核', en: 'Review' },
  help: {
    zh: '按公文处理条例的五个要点审核；不符合的退回并说明理由',
    en: 'By the five points of the regulations; what falls short is returned with the reason',
  },
  who: { zh: '县政府办公室主任、分管副主任', en: 'Office director or deputy' },
  input: inputs.review,
  stages: ['reviewing', 'submitting', 'signing'],
  // Later than its stage, where the office took in what a leader said.
  expected: (c) => c.state.stage === 'reviewing' || drafted(c.state).review?.version !== drafted(c.state).version,
  by: byReviewers,
  rules: {
    'document.format': (c) => (c.input ? fivePoints({ found: c.input.points }) : pending()),
    ...gates(headChecked, consulted, answered, countyScope, notCounty, suggestionsAnswered),
  },
  decide: (c) => [
    {
      type: 'document.reviewed',
      data: {
        points: Object.fromEntries(
          keys(points).map((key) => [key, { met: c.input.points[key].met, note: c.input.points[key].note ?? null }]),
        ) as Review,
        text: wordsOf(c.input),
        to: c.state.stage === 'reviewing' ? afterReview(drafted(c.state)) : null,
        ...moved(c),
      },
    },
  ],
})
