import { fails, holds, notApplicable, rule, type Facts, type Verdict } from '#kernel'
import type { Sort } from '../contract.ts'

/** What counts against a cap: the others of the same sort, year and unit that are approved or were held. */
export type Count = {
  readonly sort: Sort
  readonly year: number
  /** How many a year the norm allows; null: none laid down. */
  readonly limit: number | null
  readonly earlier: readonly string[]
  /** Whose conferences were counted: the lead unit's, or all. */
  readonly whose: string
}

function judge(count: Count, of: Sort, wayOut: Extract<Verdict, { state: 'unmet' }>['wayOut']): Verdict {
  const { sort, year, limit, earlier, whose } = count
  if (sort !== of) return notApplicable()
  if (limit === null) return notApplicable({ zh: '未规定次数', en: 'No number laid down' })
  const facts: Facts = { whose, year, limit, count: earlier.length, earlier }
  if (earlier.length < limit)
    return holds(facts, {
      zh: '{whose}{year}年已批准{count}次，每年不超过{limit}次',
      en: '{count} of {limit} approved in {year}',
    })
  return fails({
    facts,
    says: {
      zh: '{whose}{year}年已批准{count}次（{earlier}），每年不超过{limit}次',
      en: '{count} already approved in {year} ({earlier}); {limit} a year are allowed',
    },
    wayOut,
  })
}

export const countyCap = rule<Count>('conference.county-cap', (count) =>
  judge(count, 'county', {
    zh: '与已批准的会议合并，或以部门名义、电视会议形式召开；确需再开的，由县长批准时写明理由',
    en: 'Merge it with the one approved, or hold it in the department’s name or by video; the mayor may allow another, with a reason',
  }),
)

export const systemCap = rule<Count>('conference.system-cap', (count) =>
  judge(count, 'system', {
    zh: '与已批准的会议合并或改在下一年度；确需再开的，由分管领导批准时写明理由',
    en: 'Merge it with the one approved or leave it for next year; the leader in charge may allow another, with a reason',
  }),
)
