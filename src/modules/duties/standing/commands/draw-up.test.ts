import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { five, given } from '../../testing/standing.ts'

const none = { lists: [] }
const draw = (input: object = five, as = 'vice-society', facts: unknown = none, recorded?: string) =>
  given().when('draw-up', input, {
    as,
    at: '2026-01-12T10:00',
    facts,
    ...(recorded ? { recorded: { post: recorded, how: 'paper' as const } } : {}),
  })
const { safety: _, ...four } = five

describe('standing-duty.draw-up', () => {
  refuses('leader.two-duties', '清单没有安全生产', () => draw(four))
  refuses('leader.two-duties', '部门负责人替领导建立', () => draw({ ...five, leader: 'vice-society' }, 'health.head'))
  allows('leader.two-duties', '五个方面逐项写明', () => draw())
  allows('leader.two-duties', '县政府办公室代填', () => draw({ ...five, leader: 'vice-society' }, 'office-registry'))

  it('is the leader’s own list of this year', () => {
    const judgement = draw()
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'standing-duty.drawn-up',
        data: { leader: 'vice-society', year: 2026, duties: five, files: [], on: '2026-01-12' },
      },
    ])
  })
  it('names what is missing, all of it', () => {
    const judgement = draw({ party: '抓党建' })
    expect(judgement.ok ? [] : judgement.refusals.map((r) => r.says.zh)).toEqual([
      '一岗双责清单缺：党风廉政建设、意识形态、安全生产、信访维稳',
    ])
  })
  it('is one a leader and year, of vice mayors and the Party group', () => {
    const there = { lists: [{ state: { leader: 'vice-society', year: 2026 } }] }
    expect([
      refusedBy(draw(five, 'vice-society', there)),
      refusedBy(draw(five, 'vice-agriculture', there)),
      refusedBy(draw({ ...five, leader: 'vice-industry' })),
      refusedBy(draw({ ...five, leader: 'mayor' }, 'office-registry')),
      refusedBy(draw({ ...five, leader: 'health.head' }, 'office-registry')),
      refusedBy(draw(five, 'mayor')),
      refusedBy(draw({ ...five, year: 1999 })),
      refusedBy(draw({ ...five, party: '党\u0007建' })),
    ]).toEqual([
      ['system.input'],
      [],
      ['system.input'],
      ['system.input'],
      ['system.input'],
      ['leader.two-duties'],
      ['system.input'],
      ['system.input'],
    ])
  })
})
