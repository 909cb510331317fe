import type { Surroundings } from '#kernel'
import { figure, ratio } from '#rulebook'
import { isCeremony, isGreeting, isPublication, type Sort } from './contract.ts'
import type { Limits } from './rules/thrift.ts'
import { dateOf } from './time.ts'

/** Until when an invitation has to be with the office. */
export function latest(starts: string, c: Pick<Surroundings, 'calendar' | 'norm'>) {
  const wd = figure(c.norm('engagement.lead'), 'wd')
  const { date, provisional } = c.calendar.add(dateOf(starts), -wd)
  return { wd, latest: date.toString(), provisional }
}

/** How the office reads 「提前5个工作日」 where it was not kept, and where an engagement moves. */
export const leadReading = ({ reading }: Pick<Surroundings, 'reading'>) => ({
  admits: reading('engagement-late').admits !== 'nobody',
  anew: reading('engagement-moved').counted !== 'first-report',
})

export function receptionLimits(c: Pick<Surroundings, 'norm'>): Limits {
  const norm = c.norm('thrift.reception')
  return {
    guests: figure(norm, 'guests'),
    accompanying: figure(norm, 'accompanying'),
    share: ratio(norm, 'at_most'),
    meals: figure(norm, 'meals'),
  }
}

/** Whether the office reads the approval of article 85 as reaching messages and inscriptions too. */
export const openScope = (c: Pick<Surroundings, 'reading'>): boolean => c.reading('ceremonies-scope').exception === true

export const needsBoth = (sort: Sort, c: Pick<Surroundings, 'reading'>): boolean =>
  isCeremony(sort) || (openScope(c) && (isGreeting(sort) || isPublication(sort)))
