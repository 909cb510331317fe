import { fails, holds, pending } from '#kernel'
import { telephoneInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { command } from '../state.ts'

export const enter = command({
  name: 'telephone.enter',
  title: { zh: '登记电话', en: 'Enter a number' },
  who: { zh: '本人；县政府办公室代为登记', en: 'Oneself; the office for others' },
  creates: true,
  input: telephoneInputs.enter,
  stages: ['new'],
  by: () => [{ to: 'staff' }],
  rules: {
    'system.input': ({ input, actor, org, at }) => {
      if (!input || !actor) return pending()
      const of = input.post ?? actedAs(actor)
      const no = (zh: string, en: string) =>
        fails({ field: 'post', says: { zh, en }, wayOut: { zh: '请更正', en: 'Correct it' } })
      if (org.post(of) === undefined || org.holderOf(of, at) === undefined) return no('没有此职务', 'No such post')
      const own = org.postsOf(actor.person, at).includes(of)
      return own || org.post(actor.post)?.unit === 'office' ? holds() : no('只能登记本人的电话', 'Only one’s own')
    },
  },
  decide: (c) => [
    {
      type: 'telephone.entered',
      data: {
        on: c.today.toString(),
        by: actedAs(c.actor),
        post: c.input.post ?? actedAs(c.actor),
        sort: c.input.sort,
        number: c.input.number,
      },
    },
  ],
})
