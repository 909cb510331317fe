import { fails, holds, pending, rule, type Text } from '#kernel'
import { entrustment } from '../../contract.ts'
import { inWhoseName, otherLeaders } from '../../leaders.ts'
import { byMayor, command } from '../command.ts'

/** Special tasks and foreign affairs go to vice mayors and members of the Party group. */
const toLeader = rule<{ to: Text; leader: boolean }>('leader.entrusted', ({ to, leader }) =>
  leader
    ? holds({ to: to.zh })
    : fails({
        field: 'to',
        facts: { to: to.zh },
        says: {
          zh: '专项工作和外事活动委托副县长、党组成员，{to}不是',
          en: `Vice mayors and members of the Party group are entrusted: ${to.en} is neither`,
        },
        wayOut: {
          zh: '选择一位副县长或党组成员；部门的工作请交办督查',
          en: 'Choose one of them; for a unit open a task',
        },
      }),
)

export const entrust = command({
  name: 'entrustment.entrust',
  title: { zh: '委托专项工作', en: 'Entrust' },
  who: { zh: '县长', en: 'Mayor' },
  input: entrustment.entrust,
  creates: true,
  stages: ['new'],
  recordable: true,
  by: byMayor,
  rules: {
    'system.input': ({ input, today }) => {
      if (!input) return pending()
      return input.until && input.until < today.toString()
        ? fails({
            field: 'until',
            says: { zh: '办理期限已过', en: 'That day has passed' },
            wayOut: { zh: '填写今天或以后的日期', en: 'Enter today or a later day' },
          })
        : holds()
    },
    'leader.entrusted': (c) =>
      c.input ? toLeader({ to: c.org.name(c.input.to), leader: otherLeaders(c).includes(c.input.to) }) : pending(),
  },
  decide: ({ input: { to, sort, title, text, until, files }, actor, today }) => [
    {
      type: 'entrustment.entrusted',
      data: {
        to,
        by: inWhoseName(actor),
        sort,
        title,
        text: text ?? null,
        until: until ?? null,
        files: files ?? [],
        on: today.toString(),
      },
    },
  ],
})
