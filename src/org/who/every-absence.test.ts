import { describe, expect, it } from 'vitest'
import type { Organisation } from '#kernel'
import { demoOrganisation, demoWorld } from '../testing.ts'

const at = Temporal.Instant.from('2026-03-02T10:00:00+08:00')
const leaders = demoOrganisation().leaders
const handles = leaders.map((leader) => leader.handle)

/** Straight from the file: whom the rules send a leader's work to, whoever is away. */
const sentTo = (handle: string): readonly string[] => {
  const deputies = leaders.filter((leader) => leader.deputizes_for === handle).map((leader) => leader.handle)
  const pair = leaders.find((leader) => leader.handle === handle)?.pair
  return pair ? [...deputies, pair] : deputies
}

/** Everybody whom the work reaches by way of absent leaders alone. */
function reached(from: string, away: ReadonlySet<string>): ReadonlySet<string> {
  const seen = new Set<string>([from])
  for (const handle of seen) if (away.has(handle)) for (const next of sentTo(handle)) seen.add(next)
  return new Set([...seen].filter((handle) => !away.has(handle)))
}

const subsets = Array.from(
  { length: 2 ** handles.length },
  (_, mask) => new Set(handles.filter((_, i) => mask & (1 << i))),
)

/** Every leader with every set of absences: exactly one who is there, reached through absent ones only; nobody where none is reached. */
function check(org: (away: ReadonlySet<string>) => Organisation, reachedFrom: typeof reached): string[] {
  const wrong: string[] = []
  for (const away of subsets) {
    const now = org(away)
    for (const handle of handles) {
      const acting = now.actsFor(handle, at)?.post
      const possible = reachedFrom(handle, away)
      const where = `${handle} with ${[...away].join(', ') || 'nobody'} away`
      if (acting === undefined) {
        if (possible.size > 0) wrong.push(`${where}: nobody acts, but the work reaches ${[...possible].join(', ')}`)
      } else {
        if (away.has(acting)) wrong.push(`${where}: ${acting} acts and is away`)
        if (!possible.has(acting)) wrong.push(`${where}: ${acting} acts, whom the work does not reach`)
        if (acting !== handle && !away.has(handle)) wrong.push(`${where}: ${acting} acts for a leader who is there`)
        if (acting !== handle && !now.standsInFor(acting, at).includes(handle))
          wrong.push(`${where}: ${acting} acts and does not know it`)
      }
      const doing = handles.filter((other) => now.standsInFor(other, at).includes(handle))
      if (doing.length > 1) wrong.push(`${where}: ${doing.join(' and ')} both act`)
    }
  }
  return wrong
}

describe('every set of absences among the leaders', () => {
  it(`gives exactly one or nobody (${subsets.length} sets, ${handles.length} leaders)`, () => {
    expect(subsets.length).toBe(256)
    expect(check((away) => demoWorld({ absences: [...away] }).org, reached)).toEqual([])
  })
  it('holds with a designation as well', () => {
    const events = [
      { type: 'organisation.designated', data: { post: 'vice-security', from: '2026-01-01', reason: '另定' } },
    ] as const
    const withDesignation: typeof reached = (from, away) => {
      const seen = new Set<string>([from])
      for (const handle of seen)
        if (away.has(handle))
          for (const next of [...(handle === 'mayor' ? ['vice-security'] : []), ...sentTo(handle)]) seen.add(next)
      return new Set([...seen].filter((handle) => !away.has(handle)))
    }
    expect(check((away) => demoWorld({ absences: [...away], events }).org, withDesignation)).toEqual([])
  })
  it('notices a planted fault: a leader who acts although the work does not reach that one', () => {
    const broken = (away: ReadonlySet<string>): Organisation => {
      const { org } = demoWorld({ absences: [...away] })
      return { ...org, actsFor: (post, when) => org.actsFor(post, when) ?? { post: 'group-member' } }
    }
    expect(check(broken, reached)[0]).toBe(
      'executive with executive, vice-industry away: group-member acts, whom the work does not reach',
    )
  })
})
