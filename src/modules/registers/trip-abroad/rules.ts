import { fails, holds, rule } from '#kernel'

type Planned = {
  readonly plan: string | null
  readonly members: number
  /** Others of the year that are approved or were made. */
  readonly earlier: number
  /** Another trip of the year under the same number of the plan. */
  readonly same: string | undefined
  readonly year: number
  /** What the office has set; null: the rules lay down no figure. */
  readonly mostMembers: number | null
  readonly mostTrips: number | null
}

/** 控制因公出国（境）团组数量和规模: in the year's plan, and within its figures where the office has set them. */
export const inPlan = rule<Planned>(
  'thrift.trips-abroad',
  ({ plan, members, earlier, same, year, mostMembers, mostTrips }) => {
    const facts = { plan, members, earlier, year, mostMembers, mostTrips }
    const no = (field: string, zh: string, en: string, zhOut: string, enOut: string) =>
      fails({ field, facts, says: { zh, en }, wayOut: { zh: zhOut, en: enOut } })
    if (plan === null)
      return no(
        'plan',
        '未列入年度出访计划',
        "Not in the year's plan",
        '列入计划后填写序号',
        'Have it put into the plan, and give its number',
      )
    if (same !== undefined)
      return no(
        'plan',
        `计划第{plan}号已用于「${same}」`,
        `No. {plan} of the plan is used for “${same}”`,
        '填写未用的计划序号',
        'Give a number of the plan that is not used',
      )
    if (mostMembers !== null && members > mostMembers)
      return no(
        'members',
        '团组{members}人，不超过{mostMembers}人',
        '{members} members; {mostMembers} at most',
        '压缩团组规模',
        'Make it smaller',
      )
    if (mostTrips !== null && earlier >= mostTrips)
      return no(
        'from',
        '{year}年已有{earlier}个团组，不超过{mostTrips}个',
        '{earlier} trips in {year}; {mostTrips} at most',
        '合并团组，或改在下一年度',
        'Merge it, or leave it for next year',
      )
    return holds(facts, { zh: '计划第{plan}号，{members}人，本年第{earlier}个之后', en: 'No. {plan} of the plan' })
  },
)
