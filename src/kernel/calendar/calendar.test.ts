import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CalendarFault, makeCalendar, readNotices, type Named } from './index.ts'

const notices = readNotices(join(import.meta.dirname, '../../../calendars'))
const calendar = makeCalendar(notices, { open: '08:30', close: '17:30' })
const day = (iso: string) => Temporal.PlainDate.from(iso)
const plain = (list: readonly Named[]) => list.map((n) => `${n.date.toString()} ${n.name}`)
const adding = (iso: string, n: number) => {
  const { date, provisional } = calendar.add(day(iso), n)
  return provisional ? `${date.toString()} provisional` : date.toString()
}

describe('the published years', () => {
  test('working days a year, 2018–2026', () => {
    const counts = calendar.years.map((y) => calendar.between(day(`${y - 1}-12-31`), day(`${y}-12-31`)).days)
    expect(Object.fromEntries(calendar.years.map((y, i) => [y, counts[i]]))).toEqual({
      2018: 250,
      2019: 250,
      2020: 249,
      2021: 250,
      2022: 249,
      2023: 249,
      2024: 251,
      2025: 248,
      2026: 248,
    })
  })

  test('Spring Festival 2022: the weekend of 29 and 30 January is worked, 31 January to 6 February is off', () => {
    const { date, provisional, skipped, makeUp } = calendar.why(day('2022-01-28'), 3)
    expect({ date: date.toString(), provisional, skipped: plain(skipped), makeUp: plain(makeUp) }).toEqual({
      date: '2022-02-07',
      provisional: false,
      skipped: [
        '2022-01-31 春节',
        '2022-02-01 春节',
        '2022-02-02 春节',
        '2022-02-03 春节',
        '2022-02-04 春节',
        '2022-02-05 春节',
        '2022-02-06 春节',
      ],
      makeUp: ['2022-01-29 春节调休', '2022-01-30 春节调休'],
    })
  })

  test('backwards through it, and over an ordinary weekend', () => {
    const back = calendar.why(day('2022-02-08'), -4)
    expect({ date: back.date.toString(), makeUp: plain(back.makeUp) }).toEqual({
      date: '2022-01-28',
      makeUp: ['2022-01-30 春节调休', '2022-01-29 春节调休'],
    })
    expect(plain(calendar.why(day('2022-03-07'), -1).skipped)).toEqual(['2022-03-06 周日', '2022-03-05 周六'])
  })

  test('2026: 14 and 28 February are worked Saturdays, 15 to 23 February is off', () => {
    expect(
      ['2026-02-14', '2026-02-15', '2026-02-23', '2026-02-28', '2026-03-01', '2026-03-02'].map((d) =>
        calendar.isWorkday(day(d)),
      ),
    ).toEqual([
      { workday: true, provisional: false, name: '春节调休' },
      { workday: false, provisional: false, name: '春节' },
      { workday: false, provisional: false, name: '春节' },
      { workday: true, provisional: false, name: '春节调休' },
      { workday: false, provisional: false, name: '周日' },
      { workday: true, provisional: false },
    ])
  })

  test('a notice reaches into the December before its year (29 December 2018, 31 December 2022)', () => {
    expect([calendar.isWorkday(day('2018-12-29')).name, calendar.isWorkday(day('2022-12-31')).name]).toEqual([
      '元旦调休',
      '元旦',
    ])
  })
})

describe('adding and counting', () => {
  test.each([
    ['2022-03-07', 5, '2022-03-14'],
    ['2022-03-05', 1, '2022-03-07'],
    ['2022-03-05', -1, '2022-03-04'],
    ['2022-03-05', 0, '2022-03-05'],
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-09-30', 3, '2026-10-10'],
  ])('%s and %i working days: %s', (from, n, to) => {
    expect(adding(from, n)).toBe(to)
  })

  test('between counts the last day, not the first; backwards it is the mirror image', () => {
    const between = (a: string, b: string) => calendar.between(day(a), day(b)).days
    expect([
      between('2022-03-04', '2022-03-07'),
      between('2022-03-05', '2022-03-06'),
      between('2022-03-07', '2022-03-04'),
      between('2022-03-07', '2022-03-07'),
    ]).toEqual([1, 0, -1, 0])
  })

  test('a day off rolls forward to the next working day', () => {
    expect(['2022-02-01', '2022-01-29', '2022-03-05'].map((d) => calendar.rollForward(day(d)).date.toString())).toEqual(
      ['2022-02-07', '2022-01-29', '2022-03-07'],
    )
  })

  const anyDate = fc.integer({ min: 0, max: 5000 }).map((n) => day('2016-01-01').add({ days: n }))
  const anyCount = fc.integer({ min: -600, max: 600 })

  test('between undoes add', () => {
    fc.assert(
      fc.property(anyDate, anyCount, (date, n) => {
        expect(calendar.between(date, calendar.add(date, n).date).days).toBe(n)
      }),
    )
  })

  test('add in two steps is add in one', () => {
    const forward = fc.nat({ max: 300 })
    fc.assert(
      fc.property(anyDate, forward, forward, (date, m, n) => {
        expect(String(calendar.add(calendar.add(date, m).date, n).date)).toBe(String(calendar.add(date, m + n).date))
      }),
    )
  })

  test('add lands on working days only, and why says the same as add, every day accounted for', () => {
    fc.assert(
      fc.property(
        anyDate,
        anyCount.filter((n) => n !== 0),
        (date, n) => {
          const { date: reached, provisional, skipped } = calendar.why(date, n)
          expect({ date: reached, provisional }).toEqual(calendar.add(date, n))
          expect(calendar.isWorkday(reached).workday).toBe(true)
          expect(skipped.every((s) => !calendar.isWorkday(s.date).workday && s.name !== '')).toBe(true)
          expect(Math.abs(date.until(reached).days)).toBe(skipped.length + Math.abs(n))
        },
      ),
    )
  })

  test('counting over a day in between adds up', () => {
    fc.assert(
      fc.property(fc.tuple(anyDate, anyDate, anyDate), (dates) => {
        const [a, b, c] = dates.toSorted(Temporal.PlainDate.compare) as typeof dates
        expect(calendar.between(a, b).days + calendar.between(b, c).days).toBe(calendar.between(a, c).days)
      }),
    )
  })
})

describe('a year without a notice is never guessed silently', () => {
  test('weekends only, and marked provisional', () => {
    expect(calendar.isWorkday(day('2027-01-01'))).toEqual({ workday: true, provisional: true })
    expect(calendar.isWorkday(day('2027-01-02'))).toEqual({ workday: false, provisional: true, name: '周六' })
    expect([
      calendar.covers(day('2026-12-31')),
      calendar.covers(day('2027-01-01')),
      calendar.covers(day('2017-12-31')),
    ]).toEqual([true, false, false])
  })

  test('provisional as soon as the way touches such a year, in either direction', () => {
    expect([
      adding('2026-12-30', 1),
      adding('2026-12-30', 2),
      adding('2027-01-04', -1),
      adding('2027-01-04', -2),
      adding('2027-03-01', 0),
    ]).toEqual([
      '2026-12-31',
      '2027-01-01 provisional',
      '2027-01-01 provisional',
      '2026-12-31 provisional',
      '2027-03-01 provisional',
    ])
    // The day one starts from is not on the way.
    expect(adding('2017-12-31', 1)).toBe('2018-01-02')
    expect([
      calendar.between(day('2026-12-31'), day('2027-01-01')),
      calendar.between(day('2027-01-01'), day('2026-12-31')),
    ]).toEqual([
      { days: 1, provisional: true },
      { days: -1, provisional: false },
    ])
    expect(calendar.rollForward(day('2027-01-02')).provisional).toBe(true)
  })

  test('a gap between two published years is noticed on the way over it', () => {
    const gap = makeCalendar(notices.filter((n) => n.year !== 2021))
    expect([
      gap.add(day('2020-12-01'), 400).provisional,
      gap.add(day('2022-01-04'), 100).provisional,
      gap.years,
    ]).toEqual([true, false, [2018, 2019, 2020, 2022, 2023, 2024, 2025, 2026]])
  })
})

describe('notices amended in mid-year', () => {
  const knownOn = (date: string) => makeCalendar(notices.filter((n) => n.notice.date <= date))
  const workdays = (known: ReturnType<typeof makeCalendar>, dates: string[]) =>
    dates.filter((d) => known.isWorkday(day(d)).workday)

  test('Labour Day 2019: one day off by the first notice, four with two make-up Sundays by the second', () => {
    const dates = ['2019-04-28', '2019-05-01', '2019-05-02', '2019-05-03', '2019-05-05']
    expect(workdays(knownOn('2019-03-21'), dates)).toEqual(['2019-05-02', '2019-05-03'])
    expect(workdays(knownOn('2019-03-22'), dates)).toEqual(['2019-04-28', '2019-05-05'])
  })

  test('Spring Festival 2020: to 30 January by the first notice, to 2 February by the second', () => {
    const dates = ['2020-01-30', '2020-01-31', '2020-02-01', '2020-02-02', '2020-02-03']
    expect(workdays(knownOn('2020-01-25'), dates)).toEqual(['2020-01-31', '2020-02-01', '2020-02-03'])
    expect(workdays(knownOn('2020-01-26'), dates)).toEqual(['2020-02-03'])
  })

  test('the order in which notices are given does not matter', () => {
    const shuffled = makeCalendar(notices.toReversed())
    const every = Array.from({ length: 365 }, (_, i) => day('2019-01-01').add({ days: i }))
    expect(every.map((d) => shuffled.isWorkday(d))).toEqual(every.map((d) => calendar.isWorkday(d)))
  })

  test('contradicting notices fault', () => {
    const of2019 = notices.filter((n) => n.year === 2019)
    const base = of2019.find((n) => !n.notice.amends)!
    expect(() => makeCalendar([base, base])).toThrow(/is there twice/)
    expect(() => makeCalendar([base, { ...base, notice: { ...base.notice, number: '另一号' } }])).toThrow(
      /2019 has a notice already/,
    )
    expect(() => makeCalendar(of2019.filter((n) => n.notice.amends))).toThrow(/amends .*, which is not there before it/)
  })
})

describe('bad input', () => {
  test.each<[string, () => unknown, string]>([
    ['a fraction of a day', () => calendar.add(day('2022-03-07'), 1.5), 'Cannot add 1.5 working days'],
    ['no number', () => calendar.add(day('2022-03-07'), Number.NaN), 'Cannot add NaN working days'],
    ['more days than there are', () => calendar.add(day('2022-03-07'), 1e9), 'Cannot add 1000000000 working days'],
    ['further back than there are', () => calendar.why(day('2022-03-07'), -1e9), 'Cannot add -1000000000 working days'],
    [
      'a date before 1949',
      () => calendar.isWorkday(day('1948-12-31')),
      '1948-12-31 lies outside the calendar: 1949 to 2199',
    ],
    ['a date after 2199', () => calendar.rollForward(day('2200-01-01')), '2200-01-01 lies outside the calendar'],
    [
      'a date of another calendar',
      () => calendar.add(day('2022-03-07').withCalendar('chinese'), 1),
      'is not a date of the civil calendar',
    ],
    [
      'office hours the wrong way round',
      () => makeCalendar([], { open: '17:30', close: '08:30' }),
      'close (08:30) should be later than open (17:30)',
    ],
    [
      'office hours that are none',
      () => makeCalendar([], { open: '8.30', close: '17:30' }),
      'open should be HH:MM, not "8.30"',
    ],
  ])('%s faults', (_, attempt, message) => {
    expect(attempt).toThrow(CalendarFault)
    expect(attempt).toThrow(message)
  })

  test('the ends of the table are reached and not passed', () => {
    expect(adding('2199-12-30', 1)).toBe('2199-12-31 provisional')
    expect(() => calendar.add(day('2199-12-31'), 1)).toThrow(CalendarFault)
    expect(adding('1949-01-04', -1)).toBe('1949-01-03 provisional')
    expect(() => calendar.add(day('1949-01-03'), -1)).toThrow(CalendarFault)
  })
})
