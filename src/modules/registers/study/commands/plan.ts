import { fails, holds, pending } from '#kernel'
import { studyInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { command } from '../state.ts'

export const plan = command({
  name: 'study.plan',
  title: { zh: '安排集体学习', en: 'Plan a study session' },
  who: { zh: '县政府办公室人员', en: 'Anyone of the office' },
  creates: true,
  input: studyInputs.plan,
  stages: ['new'],
  by: () => [{ to: 'office', norm: 'study.collective' }],
  rules: {
    'system.input': ({ input, today, org, at }) => {
      if (!input) return pending()
      const no = (field: string, zh: string, en: string, facts: Record<string, string[]> = {}) =>
        fails({ field, facts, says: { zh, en }, wayOut: { zh: '请更正', en: 'Correct it' } })
      if (input.date < today.toString()) return no('date', '日期已过', 'That date has passed')
      if (!input.members.length) return no('members', '未填参加人员', 'Nobody takes part')
      const strangers = input.members.filter((id) => org.holderOf(id, at) === undefined)
      return strangers.length
        ? no('members', '{strangers}无人任职', 'Nobody holds {strangers}', { strangers })
        : holds()
    },
  },
  decide: (c) => [
    { type: 'study.planned', data: { on: c.today.toString(), post: actedAs(c.actor), session: c.input } },
  ],
})
