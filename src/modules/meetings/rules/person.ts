import type { Surroundings, Verdict } from '#kernel'
import { rosterOf } from '../membership.ts'
import { mayor } from '../posts.ts'
import type { Known } from '../state.ts'
import { misfit } from './schedule.ts'

/** Leave is asked by somebody who is due; the mayor asks nobody (reading leave-mayor: whereabouts are registered). */
export function notDue(state: Known, post: string, c: Pick<Surroundings, 'org' | 'reading'>): Verdict | undefined {
  if (post === mayor)
    return misfit(
      'post',
      { zh: '县长不在此请假', en: 'The mayor does not ask for leave here' },
      { zh: '登记去向和主持工作的副县长', en: 'Register the absence and who presides' },
    )
  const { members, attendees } = rosterOf(state, c)
  if (members.includes(post) || attendees.includes(post)) return undefined
  return misfit(
    'post',
    { zh: '{who}不在应到人员之列', en: '{who} is not due at this meeting' },
    { zh: '核对与会人员', en: 'Look at who is due' },
    { who: c.org.name(post).zh },
  )
}
