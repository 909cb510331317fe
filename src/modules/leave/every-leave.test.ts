import { describe, expect, it } from 'vitest'
import { specify, type World } from '#kernel/testing'
import { demoWorld, type AwayInTest } from '#org/testing'
import { leave } from './procedure.ts'

const day = '2026-03-05'
const noon = Temporal.Instant.from('2026-03-05T12:00:00+08:00')
/** A pair, a leader whose pair is one of them, one whose own pair is away, and the mayor; the others are away all the time. */
const leaders = ['mayor', 'executive', 'vice-industry', 'group-member', 'vice-agriculture']
const elsewhere: AwayInTest[] = ['vice-construction', 'vice-security', 'vice-society'].map((post) => ({
  post,
  from: day,
  until: day,
}))

/** Who is away, and whom each leave names. */
type State = Readonly<Record<string, string | null>>
const keyOf = (state: State): string => JSON.stringify(Object.entries(state).toSorted(([a], [b]) => (a < b ? -1 : 1)))
const worldOf = (state: State) =>
  demoWorld({
    absences: [
      ...elsewhere,
      ...Object.entries(state).map(([post, acting]) => ({
        post,
        from: day,
        until: day,
        ...(acting ? { acting } : {}),
      })),
    ],
  })

const trip = { kind: 'official', from: day, until: day, place: '济南', reason: '会议' }
type Accepts = (state: State, world: World) => (post: string, acting: string | null) => boolean
const byTheRules: Accepts = (_, world) => {
  const given = specify(leave, world)()
  return (post, acting) =>
    given.when('request', { ...trip, ...(acting ? { acting } : {}) }, { as: post, at: '2026-03-02T08:00' }).ok
}

/** Every state that leave, asked for in any order and naming anybody, can lead to; and what is wrong in one of them. */
function explored(accepts: Accepts): { states: number; wrong: string[] } {
  const seen = new Map<string, State>([[keyOf({}), {}]])
  const wrong: string[] = []
  for (const state of seen.values()) {
    const world = worldOf(state)
    const accepted = accepts(state, world)
    for (const post of leaders)
      if (world.org.actsFor(post, noon) === undefined) wrong.push(`nobody acts for ${post}: ${keyOf(state)}`)
    for (const post of leaders.filter((one) => !(one in state)))
      for (const acting of [null, ...leaders.filter((one) => one !== post)])
        if (accepted(post, acting)) {
          const next = { ...state, [post]: acting }
          if (!seen.has(keyOf(next))) seen.set(keyOf(next), next)
        }
  }
  return { states: seen.size, wrong }
}

describe('leave of leaders in every order', () => {
  it('[acting.fill-in] never leaves the work of a leader to nobody', () => {
    const { states, wrong } = explored(byTheRules)
    expect(wrong).toEqual([])
    expect(states).toBeGreaterThan(20)
  })
  it('notices a planted fault: whoever is named may be away', () => {
    const careless: Accepts = (state) => (_, acting) => acting === null && Object.keys(state).length < 3
    expect(explored(careless).wrong.length).toBeGreaterThan(0)
  })
})
