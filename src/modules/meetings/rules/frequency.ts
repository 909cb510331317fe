import { fails, holds, notApplicable, rule } from '#kernel'
import { figure, type Norm } from '#rulebook'

const monday = (date: string): Temporal.PlainDate => {
  const day = Temporal.PlainDate.from(date)
  return day.subtract({ days: day.dayOfWeek - 1 })
}
/** Calendar weeks from one date to another: a Thursday and the Monday of the week after next are two weeks apart. */
const weeksBetween = (a: string, b: string): number => Math.abs(monday(a).until(monday(b)).days) / 7

export type Rhythm = {
  readonly applies: boolean
  readonly date: string
  readonly others: readonly string[]
  readonly every: number
  readonly urgent: string | null
}
export const everyWeeks = (norm: Norm): number => figure(norm, 'every_weeks')

/**
 * 一般每两周1次，急需可随时召开: a meeting sooner than the rhythm needs its urgency on record, or the mayor sets the principle aside.
 * A longer gap breaks nothing that anybody could mend by a refusal.
 * @param others dates of the other executive meetings that were called
 */
export const rhythm = rule<Rhythm>('executive.frequency', ({ applies, date, others, every, urgent }) => {
  if (!applies) return notApplicable()
  const near = others.find((other) => weeksBetween(other, date) < every)
  if (!near)
    return holds(
      { every },
      { zh: '距其他常务会议满{every}周', en: 'At least {every} weeks from any other executive meeting' },
    )
  if (urgent)
    return holds(
      { near, urgent },
      { zh: '距{near}的会议较近，急需研究：{urgent}', en: 'Close to that of {near}; urgent: {urgent}' },
    )
  return fails({
    facts: { near, every },
    says: {
      zh: '{near}已有常务会议，一般每{every}周一次',
      en: 'There is an executive meeting on {near}; as a rule one is held every {every} weeks',
    },
    wayOut: {
      zh: '有急需研究的重要事项的，写明理由；否则并入下次会议，或由县长作例外批准',
      en: 'State what is urgent; otherwise merge it with the next meeting, or let the mayor make an exception',
    },
  })
})

export type YearCount = {
  readonly applies: boolean
  readonly year: number
  readonly called: number
  readonly most: number
}

/** The upper end of 一般每年1—2次; the lower breaks nothing before the year is over. */
export function mostAYear(norm: Norm): number {
  const range = norm.with['per_year']
  return Array.isArray(range) ? Number(range.at(-1)) : figure(norm, 'per_year')
}

export const plenaryCap = rule<YearCount>('plenary.frequency', ({ applies, year, called, most }) => {
  if (!applies) return notApplicable()
  const facts = { year, called, most }
  return called < most
    ? holds(facts, {
        zh: '{year}年已召集{called}次，一般不超过{most}次',
        en: '{called} called in {year}, at most {most} as a rule',
      })
    : fails({
        facts,
        says: {
          zh: '{year}年已召集全体会议{called}次，一般每年不超过{most}次',
          en: '{called} plenary meetings were called in {year}; as a rule not more than {most}',
        },
        wayOut: {
          zh: '改由常务会议研究，或由县长作例外批准并写明理由',
          en: 'Take it to an executive meeting, or let the mayor make an exception with a reason',
        },
      })
})
