import { fails, holds, notApplicable, pending, rule } from '#kernel'

export type LeaveAsked = {
  readonly post: string | undefined
  readonly name: string
  readonly leader: boolean
  readonly begun: boolean
  readonly asked: boolean
  readonly report: boolean
}

/** 领导须向县长请假: who grants is the mayor (an authority); here, that there is something to grant. */
export const leaderLeave = rule<LeaveAsked>('attendance.leader-leave', (c) => {
  if (c.post === undefined) return pending()
  if (!c.leader) return notApplicable()
  if (c.asked) return holds({ who: c.name }, { zh: '{who}已向县长请假', en: '{who} has asked the mayor' })
  return fails({
    facts: { who: c.name },
    field: 'reason',
    says: { zh: '{who}没有请假事由', en: '{who} has given no reason' },
    wayOut: { zh: '由本人提出请假，或写明请假事由', en: 'Let the leader ask, or state the reason' },
  })
})

/** 须事先请假，并交书面请假报告. */
export const otherLeave = rule<LeaveAsked>('attendance.other-leave', (c) => {
  if (c.post === undefined) return pending()
  if (c.leader) return notApplicable()
  const missing = [...(c.report ? [] : ['书面请假报告']), ...(c.begun ? ['会前请假'] : [])]
  if (!missing.length)
    return holds({ who: c.name }, { zh: '{who}已事先书面请假', en: '{who} has asked beforehand, in writing' })
  return fails({
    facts: { who: c.name, missing },
    field: 'post',
    says: {
      zh: '{who}请假缺少：{missing}',
      en: c.begun ? '{who} did not ask before the meeting' : '{who} has handed in no written report',
    },
    wayOut: c.begun
      ? { zh: '会议已开始，按缺席记录', en: 'The meeting has begun: the absence is recorded' }
      : { zh: '先向县政府办公室交书面请假报告', en: 'Hand the written report to the office first' },
  })
})

export type OnTime = {
  readonly post: string | undefined
  readonly name: string
  readonly day: string
  readonly today: string
  readonly late: number
}

/** 按时参会: attendance is signed on the day, and a late arrival is recorded as one. */
export const onTime = rule<OnTime>('attendance.on-time', (c) => {
  if (c.post === undefined) return pending()
  if (c.today !== c.day)
    return fails({
      facts: { day: c.day, today: c.today },
      says: { zh: '会议在{day}，今天是{today}，不能签到', en: 'The meeting is on {day}; today is {today}' },
      wayOut: { zh: '会议当日到会签到；不能到会的请假', en: 'Sign in on the day; ask for leave if unable to come' },
    })
  return c.late > 0
    ? holds(
        { who: c.name, late: c.late },
        { zh: '{who}迟到{late}分钟，记入签到', en: '{who} is {late} minutes late, on record' },
      )
    : holds({ who: c.name }, { zh: '{who}按时到会', en: '{who} is on time' })
})
