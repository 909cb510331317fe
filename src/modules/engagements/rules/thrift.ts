import { fails, holds, notApplicable, rule } from '#kernel'
import type { Ratio } from '#rulebook'
import type { Reception } from '../events.ts'

/** 各类会议活动经费要全部纳入预算管理. */
export const budgeted = rule<{ readonly cost: number | null; readonly budget: string | null }>(
  'thrift.budget',
  ({ cost, budget }) => {
    if (cost === null)
      return fails({
        field: 'cost',
        says: { zh: '未填活动经费', en: 'The cost is not stated' },
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
  },
)

/** Up to `guests` guests at most `accompanying` at the table, above that `share` of them; `meals` working meals. */
export type Limits = {
  readonly guests: number
  readonly accompanying: number
  readonly share: Ratio
  readonly meals: number
}
export const companions = ({ guests, accompanying, share }: Limits, count: number): number =>
  count <= guests ? accompanying : Math.floor((count * share.over) / share.of)

/** 公函、陪餐、工作餐: the limits come with the rulebook, and with how sure they are. */
export const byTheBook = rule<{
  readonly needed: boolean
  readonly reception: Reception | null
  readonly limits: Limits
}>('thrift.reception', ({ needed, reception, limits }) => {
  if (!reception) {
    if (!needed) return notApplicable({ zh: '不安排接待', en: 'No reception' })
    return fails({
      field: 'reception',
      says: { zh: '公务接待未填公函、人数和用餐', en: 'Letter, guests and meals are not stated' },
      wayOut: { zh: '填写公务接待一栏', en: 'Fill in the part on the reception' },
    })
  }
  const { letter, guests, accompanying, meals } = reception
  const most = companions(limits, guests)
  const facts = { guests, accompanying, meals, most, once: limits.meals }
  const no = (field: string, zh: string, en: string, zhOut: string, enOut: string) =>
    fails({ field: `reception.${field}`, facts, says: { zh, en }, wayOut: { zh: zhOut, en: enOut } })
  if (letter === null)
    return no(
      'letter',
      '没有公函，不予接待',
      'No letter, no reception',
      '请来访单位发公函',
      'Ask the guests for their letter',
    )
  if (meals > limits.meals)
    return no(
      'meals',
      '安排工作餐{meals}次，只可安排{once}次',
      '{meals} working meals; {once} is allowed',
      '减少工作餐，其余由来宾自行用餐',
      'Fewer; the guests see to the others themselves',
    )
  if (accompanying > most)
    return no(
      'accompanying',
      '来宾{guests}人，陪餐{accompanying}人，最多{most}人',
      '{accompanying} accompany {guests} guests; {most} may',
      '减少陪餐人数',
      'Fewer at the table',
    )
  return holds(facts, {
    zh: '有公函，陪餐{accompanying}人（最多{most}人）',
    en: '{accompanying} accompany, {most} may',
  })
})

/** 接待清单: who, what, when, where, how much; the basis of paying for it. */
export const listed = rule<{ readonly reception: Reception | null; readonly list: string | null }>(
  'thrift.reception',
  ({ reception, list }) => {
    if (!reception) return notApplicable({ zh: '没有接待', en: 'No reception' })
    if (list !== null) return holds({}, { zh: '已填接待清单', en: 'The list is there' })
    return fails({
      field: 'list',
      says: { zh: '未填接待清单', en: 'The reception list is missing' },
      wayOut: {
        zh: '如实填写接待对象的单位、姓名、职务和活动项目、时间、场所、费用',
        en: 'Give the guests’ units, names and posts, what was done, when, where and at what cost',
      },
    })
  },
)
