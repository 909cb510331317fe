import { describe, expect, it } from 'vitest'
import { specify } from '#kernel/testing'
import { demoOrganisation, demoWorld, type AwayInTest, type DemoOptions } from '#org/testing'
import type { LeaveEvent } from './events.ts'
import { leave } from './procedure.ts'
import type { Tier } from './state.ts'

const at = '2026-03-02T10:00'
/** A leave from Monday to Wednesday, approved before the others left. */
const approved = (post: string, tier: Tier, acting: string | null = null): LeaveEvent[] => [
  {
    type: 'leave.requested',
    data: {
      on: '2026-02-26',
      post,
      posts: [post],
      person: post,
      tier,
      kind: 'official',
      place: '济南',
      reason: '会议',
      acting,
      also: [],
      phone: null,
      urgent: null,
      files: [],
      from: '2026-03-02',
      fromHalf: 'morning',
      until: '2026-03-04',
      untilHalf: 'afternoon',
      begins: '2026-03-02T00:00:00+08:00',
      ends: '2026-03-04T17:30:00+08:00',
      days: 3,
    },
  },
  { type: 'leave.approved', data: { on: '2026-02-27', registered: false, absences: [] } },
]
const told = (post: string, tier: Tier, options: DemoOptions, acting: string | null = null) =>
  specify(
    leave,
    demoWorld(options),
  )(...approved(post, tier, acting))
    .deadlines(at)
    .filter(({ owes }) => owes.includes('post:office-director'))
    .map(({ key, due }) => `${key} ${due?.toString()}`)

describe('nobody acts', () => {
  const away = (post: string, more: object = {}): AwayInTest => ({
    post,
    from: '2026-03-02',
    until: '2026-03-04',
    ...more,
  })

  it('the office is told from when on, and not while somebody does', () => {
    expect([
      told('vice-society', 'leader', { absences: [away('vice-society')] }),
      told('vice-society', 'leader', {
        absences: [away('vice-society'), away('vice-agriculture', { from: '2026-03-03T12:00:00+08:00' })],
      }),
      told('vice-society', 'leader', {
        absences: [away('vice-society', { acting: 'vice-security' }), away('vice-agriculture')],
      }),
    ]).toEqual([[], ['acting.fill-in:vice-society 2026-03-03T04:00:00Z'], []])
  })
  it('nor where the one who acts has left the service', () => {
    expect([
      told(
        'finance.head',
        'head',
        { absences: [away('finance.head', { acting: 'finance.deputy' })] },
        'finance.deputy',
      ),
      told(
        'finance.head',
        'head',
        {
          absences: [away('finance.head', { acting: 'finance.deputy' })],
          events: [
            {
              type: 'organisation.relieved',
              data: { post: 'finance.deputy', person: 'finance.deputy', until: '2026-03-03T00:00:00+08:00' },
            },
          ],
        },
        'finance.deputy',
      ),
    ]).toEqual([[], ['leave.heads:finance.head 2026-03-02T16:00:00Z']])
  })

  it('names the same moment whenever one asks, to the second, and nothing that is over', () => {
    const relieved: DemoOptions = {
      absences: [away('finance.head', { acting: 'finance.deputy' })],
      events: [
        {
          type: 'organisation.relieved',
          data: { post: 'finance.deputy', person: 'finance.deputy', until: '2026-03-02T10:37:12+08:00' },
        },
      ],
    }
    const back: DemoOptions = {
      ...relieved,
      events: [
        ...relieved.events!,
        {
          type: 'organisation.appointed',
          data: { post: 'finance.deputy', person: 'newcomer', from: '2026-03-03T15:00:00+08:00' },
        },
      ],
    }
    const found = (options: DemoOptions, when: string) =>
      specify(
        leave,
        demoWorld(options),
      )(...approved('finance.head', 'head', 'finance.deputy'))
        .deadlines(when)
        .filter(({ key }) => key === 'leave.heads:finance.head')
        .map(({ due }) => due?.toString())
    const idle = ['2026-03-02T02:37:12Z']
    expect(
      ['2026-03-02T08:00', '2026-03-02T11:00', '2026-03-03T09:00'].flatMap((when) => [
        found(relieved, when),
        found(back, when),
      ]),
    ).toEqual([idle, idle, idle, idle, idle, idle])
    expect([found(relieved, '2026-03-03T16:00'), found(back, '2026-03-03T16:00')]).toEqual([idle, []])
  })

  const leaders = demoOrganisation().leaders.map(({ handle }) => handle)
  const subsets = Array.from({ length: 2 ** leaders.length }, (_, mask) => leaders.filter((_, i) => mask & (1 << i)))
  it(`every set of absences among the leaders: one acts for each, or the office is told that nobody does (${subsets.length} sets)`, () => {
    let idle = 0
    const wrong = subsets.flatMap((absent) => {
      const options = { absences: absent.map((post) => away(post)) }
      const { org } = demoWorld(options)
      const now = Temporal.Instant.from('2026-03-02T10:00:00+08:00')
      return absent.flatMap((post) => {
        const nobody = org.actsFor(post, now) === undefined
        if (nobody) idle++
        const says = told(post, post === 'mayor' ? 'mayor' : 'leader', options).length > 0
        return says === nobody ? [] : [`${post} with ${absent.join(', ')} away: nobody ${nobody}, told ${says}`]
      })
    })
    expect(wrong).toEqual([])
    expect(idle).toBeGreaterThan(0)
  })
})
