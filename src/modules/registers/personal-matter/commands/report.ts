import { fails, holds, pending, post, rule } from '#kernel'
import { personalMatterInputs } from '../../contract/input.ts'
import { actedAs, filedIn } from '../../entry.ts'
import { command } from '../state.ts'

/** 重大事项报告: that it is here does not replace the report to the organisation department, whose number closes it. */
const received = rule<{ readonly number: string | undefined }>('integrity.personal-matters', ({ number }) =>
  number
    ? holds({ number })
    : fails({
        field: 'number',
        says: { zh: '未填组织部门的受理编号', en: 'The number of the organisation department is missing' },
        wayOut: { zh: '按规定向组织部门报告，凭受理编号办结', en: 'Report it there; its number closes this' },
      }),
)

export const report = command({
  name: 'personal-matter.report',
  title: { zh: '登记已向组织部门报告', en: 'Reported to the organisation department' },
  who: { zh: '本人', en: 'Oneself' },
  input: personalMatterInputs.report,
  stages: ['filed'],
  expected: true,
  by: ({ state }) => [
    { to: post(filedIn(state).post), norm: 'integrity.personal-matters', inPerson: true, whileAway: true },
  ],
  rules: {
    'integrity.personal-matters': ({ input }) => (input ? received({ number: input.number }) : pending()),
  },
  decide: (c) => [
    {
      type: 'personal-matter.closed',
      data: { on: c.today.toString(), post: actedAs(c.actor), outcome: { number: c.input.number! } },
    },
  ],
})
