import { defineProcedure, post, type DeadlineSpec, type Viewpoint } from '#kernel'
import { ratio } from '#rulebook'
import type { BookView } from '../contract.ts'
import { distinct, sum } from '../days.ts'
import { judgeDays, judgeShare, wantedDays } from './command.ts'
import { account } from './commands/account.ts'
import { enter } from './commands/enter.ts'
import { open } from './commands/open.ts'
import { settle } from './commands/settle.ts'
import { evolveBook, knownBook, noBook, totals, type Book, type BookEvent } from './state.ts'

/** One leader's field research in one year, against what article 83 asks for. Read by the leader and the office. */
export const researchBook = defineProcedure<Book, BookEvent>({
  kind: 'research-book',
  title: { zh: '调研台账', en: 'Research book' },
  stages: {
    new: { zh: '新建', en: 'New' },
    open: { zh: '年度进行中', en: 'Running' },
    met: { zh: '已达到', en: 'Met' },
    short: { zh: '未达到，已说明', en: 'Short, accounted for' },
  },
  asides: ['short'],
  says: {
    'research-book.opened': { zh: '建立台账', en: 'Opened' },
    'research-book.entered': { zh: '记入调研', en: 'A research entered' },
  },
  initial: noBook,
  evolve: evolveBook,
  links: { trip: { says: { zh: '记入台账', en: 'entered in' }, first: 'that', gathers: 'this' } },
  commands: [open, enter, settle, account],
  describe: (c) => {
    if (c.state.stage === 'new') return { title: '', closed: false }
    const { post: of, year, stage } = c.state
    const unit = c.org.post(of)?.unit
    return {
      title: `${c.org.name(of).zh}${year}年调研台账`,
      ...(unit ? { unit } : {}),
      closed: stage !== 'open',
      facets: { post: of, year, ...totals(c.state), trips: c.state.trips.length },
      links: c.state.trips.map(({ research }) => ({ rel: 'trip', kind: 'research', id: research })),
    }
  },
  audience: ({ state }) => (state.stage === 'new' ? [] : [post(state.post), 'office']),
  deadlines,
  owed: {
    'research.days': { zh: '领导本人', en: 'The leader' },
    'research.unannounced': { zh: '领导本人', en: 'The leader' },
  },
  view: viewOf,
})

/** By the last day of the year; what is reached is no longer owed. */
function deadlines(c: Viewpoint<Book>): DeadlineSpec[] {
  if (c.state.stage !== 'open') return []
  const owes = [post(c.state.post)]
  const by = `${c.state.year}-12-31`
  return [
    ...(judgeDays(c).state === 'met'
      ? []
      : [
          {
            norm: 'research.days',
            owes,
            says: { zh: '全年调研天数', en: 'Days in the field' },
            by,
            lapse: 'remind' as const,
          },
        ]),
    ...(judgeShare(c).state === 'met'
      ? []
      : [
          {
            norm: 'research.unannounced',
            owes,
            says: { zh: '四不两直占比', en: 'Share of unannounced days' },
            by,
            lapse: 'remind' as const,
          },
        ]),
  ]
}

function viewOf(c: Viewpoint<Book>): BookView {
  const s = knownBook(c.state)
  const { days, unannounced } = totals(s)
  const share = ratio(c.norm('research.unannounced'), 'at_least')
  const inMonth = (month: number, list: typeof s.trips) =>
    sum(distinct(list.flatMap((trip) => trip.days)).filter(({ date }) => Number(date.slice(5, 7)) === month))
  return {
    post: { id: s.post, name: c.org.name(s.post) },
    year: s.year,
    days,
    unannounced,
    wanted: wantedDays(c),
    share: {
      wanted: Math.round((share.over * 100) / share.of),
      now: days ? Math.floor((unannounced * 100) / days) : null,
    },
    months: Array.from({ length: 12 }, (_, i) => ({
      month: i + 1,
      days: inMonth(i + 1, s.trips),
      unannounced: inMonth(
        i + 1,
        s.trips.filter((trip) => trip.unannounced),
      ),
    })),
    trips: s.trips
      .map((trip) => ({
        id: trip.research,
        title: trip.title,
        days: sum(trip.days),
        unannounced: trip.unannounced,
        first: trip.days[0]!.date,
      }))
      .toSorted((a, b) => a.first.localeCompare(b.first)),
    account: s.stage === 'short' ? s.account : null,
  }
}
