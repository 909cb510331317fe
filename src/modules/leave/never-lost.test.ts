import { describe, expect, it } from 'vitest'
import { specify } from '#kernel/testing'
import { demoWorld, type AwayInTest } from '#org/testing'
import type { LeaveEvent } from './events.ts'
import { leave } from './procedure.ts'
import { instantOrDawn } from './when.ts'

/** Each leave of the chain names the next one; whoever is named last acts for nobody else. */
const chain = ['vice-agriculture', 'vice-society', 'vice-security', 'vice-construction', 'vice-industry']
const last = 'executive'
const namedBy = (post: string): string => [...chain, last][chain.indexOf(post) + 1]!

/** Nobody, Monday, both days, Tuesday: one choice for each of the five. */
const spans = [undefined, ['02', '02'], ['02', '03'], ['03', '03']] as const
type Span = (typeof spans)[number]
const at = (day: string, time: string) => `2026-03-${day}T${time}:00+08:00`
const moments = [at('02', '12:00'), at('03', '12:00'), at('03', '17:30')].map((iso) => Temporal.Instant.from(iso))

const approved = (post: string, [from, until]: NonNullable<Span>): LeaveEvent[] => [
  {
    type: 'leave.requested',
    data: {
      on: '2026-02-26',
      post,
      posts: [post],
      person: post,
      tier: 'leader',
      kind: 'official',
      place: '济南',
      reason: '会议',
      acting: namedBy(post),
      phone: null,
      urgent: null,
      files: [],
      from: `2026-03-${from}`,
      fromHalf: 'morning',
      until: `2026-03-${until}`,
      untilHalf: 'afternoon',
      begins: at(from, '00:00'),
      ends: at(until, '17:30'),
      days: Number(until) - Number(from) + 1,
    },
  },
  { type: 'leave.approved', data: { on: '2026-02-27', registered: false, absences: [] } },
]

/** Every way in which the five are away on the two days. */
const cases = chain.reduce<(readonly Span[])[]>(
  (found, _) => found.flatMap((some) => spans.map((span) => [...some, span])),
  [[]],
)

/** What of the work is lost, or done twice, in any of them. `left`: who has left the service since; `tells`: whether the office hears of it. */
function lost(left: readonly string[], { tells = true } = {}) {
  const wrong: string[] = []
  for (const chosen of cases) {
    const away = chain.flatMap((post, i) => (chosen[i] ? [{ post, span: chosen[i] }] : []))
    const absences: AwayInTest[] = away.map(({ post, span: [from, until] }) => ({
      post,
      from: at(from, '00:00'),
      until: at(until, '17:30'),
      acting: namedBy(post),
    }))
    const world = demoWorld({ absences, holders: Object.fromEntries(left.map((post) => [post, null])) })
    const { org } = world
    const where = away.map(({ post, span }) => `${post} ${span.join('–')}`).join(', ')
    for (const { post, span } of away) {
      const owed = specify(
        leave,
        world,
      )(...approved(post, span))
        .deadlines('2026-03-01T10:00')
        .filter(({ key, owes }) => tells && key === `acting.fill-in:${post}` && owes.includes('post:office-director'))
      for (const moment of moments) {
        const gone = org.absences(moment).some((absence) => absence.post === post)
        const acting = org.actsFor(post, moment)?.post
        if (!gone && acting !== post) wrong.push(`${where}: the work of ${post} did not come back`)
        const idle = gone && acting === undefined
        const since = owed.some(({ due }) => due !== null && Temporal.Instant.compare(due, moment) <= 0)
        if (idle && !since) wrong.push(`${where}: nobody acts for ${post}, and the office is not told`)
        if (acting !== undefined && (org.holderOf(acting, moment) === undefined || isAway(acting, absences, moment)))
          wrong.push(`${where}: ${acting} acts for ${post} and is not there`)
        const doing = [...chain, last].filter((other) => org.standsInFor(other, moment).includes(post))
        if (doing.length !== (gone && acting !== undefined ? 1 : 0))
          wrong.push(`${where}: ${doing.join(' and ') || 'nobody'} know that they act for ${post}`)
      }
    }
  }
  return wrong
}

const isAway = (post: string, absences: readonly AwayInTest[], moment: Temporal.Instant): boolean =>
  absences.some(
    (a) =>
      typeof a !== 'string' &&
      a.post === post &&
      Temporal.Instant.compare(instantOrDawn(a.from!), moment) <= 0 &&
      Temporal.Instant.compare(moment, instantOrDawn(a.until!)) < 0,
  )

describe(`a chain of five leaders, each naming the next, away in every way on two days (${cases.length})`, () => {
  it('the work is with exactly one who is there, or the office knows from when on nobody does it; it comes back', () => {
    expect(cases).toHaveLength(1024)
    expect(lost([])).toEqual([])
  })
  it('also where the one at the end of the chain has left the service', () => {
    expect(lost([last])).toEqual([])
  })
  it('all five away: it is with the one at the end; that one gone too, the office is told at once', () => {
    const absences = chain.map((post) => ({ post, from: '2026-03-02', until: '2026-03-03', acting: namedBy(post) }))
    const noon = moments[0]!
    expect(chain.map((post) => demoWorld({ absences }).org.actsFor(post, noon)?.post)).toEqual(chain.map(() => last))
    const without = demoWorld({ absences, holders: { [last]: null } })
    expect(
      specify(
        leave,
        without,
      )(...approved('vice-agriculture', ['02', '03']))
        .deadlines('2026-03-01T10:00')
        .map(({ key, due }) => `${key} ${due?.toString()}`),
    ).toContain('acting.fill-in:vice-agriculture 2026-03-01T16:00:00Z')
  })
  it('notices a planted fault: the office is never told', () => {
    expect(lost([last], { tells: false }).length).toBeGreaterThan(0)
  })
})
