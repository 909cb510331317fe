import { fails, holds, notApplicable, rule } from '#kernel'
import { alternatives, type Alternative } from '../contract.ts'
import type { Plan } from '../events.ts'

/** What has to be answered: one that is taken (video) or means nothing here (a department already in its own name) is not asked. */
export function asked({ sort, form }: Pick<Plan, 'sort' | 'form'>): Alternative[] {
  const all: Alternative[] = ['hold', 'merge', 'online', 'video', 'own-name']
  return all.filter(
    (alternative) =>
      !(alternative === 'video' && form === 'video') && !(alternative === 'own-name' && sort === 'system'),
  )
}

/** 能不开的坚决不开，可合并的坚决合并……: whether it can be avoided is for people to say; that they said it is for us to see. */
export const avoided = rule<Plan>('conference.avoid', (plan) => {
  const open = asked(plan).filter((alternative) => !plan.alternatives[alternative])
  const facts = { open: open.map((alternative) => alternatives[alternative].zh) }
  if (!open.length) return holds(facts, { zh: '已逐项说明', en: 'Each alternative is answered' })
  return fails({
    field: `alternatives.${open[0]}`,
    facts,
    says: {
      zh: '未说明：{open}',
      en: `Not answered: ${open.map((alternative) => alternatives[alternative].en.toLowerCase()).join(', ')}`,
    },
    wayOut: {
      zh: '逐项写明理由；能不开、能合并、能用信息化手段、能以部门名义、能以电视会议召开的，从之',
      en: 'Give a reason for each; where one of them will do, do that',
    },
  })
})

/** 主题明确、议程从简. */
export const thrifty = rule<Plan>('conference.thrift', ({ theme, agenda }) => {
  const lacking = [...(theme ? [] : ['主题']), ...(agenda ? [] : ['议程'])]
  if (!lacking.length) return holds()
  return fails({
    field: theme ? 'agenda' : 'theme',
    facts: { lacking },
    says: { zh: '未写明{lacking}', en: `Missing: ${theme ? 'agenda' : agenda ? 'theme' : 'theme and agenda'}` },
    wayOut: { zh: '写明会议解决什么问题和主要议程', en: 'Say what the conference settles and what is on it' },
  })
})

/** 各类会议活动经费要全部纳入预算管理. */
export const budgeted = rule<Pick<Plan, 'cost' | 'budget'>>('thrift.budget', ({ cost, budget }) => {
  if (cost === null)
    return fails({
      field: 'cost',
      says: { zh: '未填会议经费', en: 'The cost is not stated' },
      wayOut: { zh: '填写经费；不用经费的填零', en: 'State it; zero if there is none' },
    })
  if (cost === 0) return holds({ cost }, { zh: '不用经费', en: 'It costs nothing' })
  if (budget) return holds({ cost, budget })
  return fails({
    field: 'budget',
    facts: { cost },
    says: { zh: '经费{cost}元未列预算科目', en: '{cost} yuan without a budget line' },
    wayOut: {
      zh: '列明预算科目；预算中没有的，先商财政部门',
      en: 'Name the budget line; if there is none, see the finance department first',
    },
  })
})

/** The half day is laid down for what a department holds in the county government's name. `limit` null: none laid down. */
export const short = rule<{ readonly plan: Pick<Plan, 'sort' | 'hours'>; readonly limit: number | null }>(
  'conference.length',
  ({ plan: { sort, hours }, limit }) => {
    if (sort !== 'county')
      return notApplicable({
        zh: '只对以县政府名义召开的会议作此规定',
        en: "Laid down for conferences in the county government's name",
      })
    if (limit === null) return notApplicable()
    const facts = { hours, limit }
    if (hours <= limit) return holds(facts, { zh: '{hours}小时', en: '{hours} hours' })
    return fails({
      facts,
      says: { zh: '会期{hours}小时，超过半天（{limit}小时）', en: '{hours} hours are more than half a day ({limit})' },
      wayOut: {
        zh: '退回压缩会期；确需延长的，由县长批准时写明理由',
        en: 'Return it to be shortened, or the mayor gives the reason for an exception',
      },
    })
  },
)
