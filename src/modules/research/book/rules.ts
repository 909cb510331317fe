import { fails, holds, rule } from '#kernel'
import type { Ratio } from '#rulebook'

/** 每年调研不少于2个月. */
export const enough = rule<{ readonly days: number; readonly wanted: number; readonly year: number }>(
  'research.days',
  ({ days, wanted, year }) => {
    const facts = { days, wanted, year }
    return days >= wanted
      ? holds(facts, { zh: '{year}年调研{days}天', en: '{days} days in {year}' })
      : fails({
          facts,
          says: { zh: '{year}年调研{days}天，应不少于{wanted}天', en: '{days} days in {year}; {wanted} at least' },
          wayOut: {
            zh: '补足调研并记录；年度已过的，由本人作出说明',
            en: 'Go and record it; once the year is over, account for it',
          },
        })
  },
)

/** 四不两直的不少于50%. Counted against the days there are. */
export const unannouncedShare = rule<{ readonly days: number; readonly unannounced: number; readonly share: Ratio }>(
  'research.unannounced',
  ({ days, unannounced, share }) => {
    const facts = { days, unannounced, percent: Math.round((share.over * 100) / share.of) }
    return days > 0 && unannounced * share.of >= share.over * days
      ? holds(facts, { zh: '四不两直{unannounced}天', en: '{unannounced} days unannounced' })
      : fails({
          facts,
          says: {
            zh: '四不两直{unannounced}天，应不少于{days}天的{percent}%',
            en: '{unannounced} of {days} days unannounced; {percent}% at least',
          },
          wayOut: {
            zh: '增加四不两直的调研；年度已过的，由本人作出说明',
            en: 'More of them; once the year is over, account for it',
          },
        })
  },
)
