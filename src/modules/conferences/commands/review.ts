import type { Reader, Viewpoint } from '#kernel'
import { byOffice, signer } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { avoided } from '../rules/content.ts'
import { arranged } from '../rules/plan.ts'
import { known, type Conference } from '../state.ts'

type Facts = { readonly sameDay: readonly string[] }

/** 统筹: others of the same day, approved or on their way, that might be merged or moved. */
async function sameDay(read: Reader, c: Viewpoint<Conference>): Promise<Facts> {
  const found = await read.matters<Conference>('conference', { closed: false, facets: { date: known(c.state).date } })
  return { sameDay: found.filter((other) => other.id !== c.id).map((other) => other.title) }
}

export const review = command({
  name: 'conference.review',
  title: { zh: '办公室审核', en: 'Check by the office' },
  help: {
    zh: '审核是否列入计划、能否不开或合并，统筹排期',
    en: 'Whether it belongs into the plan, can be left out or merged, and when',
  },
  who: { zh: '县政府办公室主任、副主任（综合）', en: 'Office director, deputy for general affairs' },
  input: inputs.review,
  stages: ['reviewing'],
  expected: true,
  by: byOffice,
  facts: sameDay,
  rules: {
    'conference.plan': (c) =>
      arranged({ date: known(c.state).date, today: c.today.toString(), sameDay: c.facts.sameDay }),
    'conference.avoid': (c) => avoided(known(c.state)),
  },
  decide: (c) => [
    {
      type: 'conference.reviewed',
      data: {
        on: c.today.toString(),
        by: signer(c.actor),
        text: c.input.text ?? null,
        to: known(c.state).foreign ? 'foreign-affairs' : 'approving',
      },
    },
  ],
})
