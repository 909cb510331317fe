import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { given, now, planned, record, recorded, trip } from '../testing/given.ts'

const plan = (more: object = {}, as = 'vice-agriculture') =>
  given().when('plan', { title: '春耕用水', ...trip, ...more }, { as, at: now })
const note = (more: object = {}, as = 'vice-agriculture', past = given(planned)) =>
  past.when('record', { ...record, ...more }, { as, at: now })

describe('research.plan', () => {
  refuses('research.light', '安排警车开道', () => plan({ escort: true }))
  refuses('research.light', '三个人两辆车', () => plan({ vehicles: 2 }))
  allows('research.light', '三个人一辆车', () => plan())
  refuses('research.days', '经办人自己安排', () => plan({}, 'agriculture.clerk'))
  allows('research.days', '部门主要负责人安排本人的调研', () => plan({ companions: [] }, 'agriculture.head'))
  it('is entered by the office for a leader, not for a head, and by nobody for another', () => {
    expect(refusedBy(plan({ post: 'vice-agriculture' }, 'office-information'))).toEqual([])
    expect(refusedBy(plan({ post: 'finance.head', companions: [] }, 'office-information'))).toEqual(['system.input'])
    expect(refusedBy(plan({ post: 'mayor' }, 'vice-agriculture'))).toEqual(['system.input'])
  })
  it('refuses nonsense by field', () => {
    const field = (more: object) => {
      const outcome = plan(more)
      return outcome.ok ? [] : outcome.refusals.map((r) => r.field)
    }
    expect(field({ until: '2026-03-04' })).toEqual(['until'])
    expect(field({ until: '2028-03-06' })).toEqual(['until'])
    expect(field({ part: 'half' })).toEqual(['part'])
    expect(field({ companions: ['nobody'] })).toEqual(['companions'])
    expect(field({ companions: ['vice-agriculture'] })).toEqual(['companions'])
  })
  it('is told to nobody but those who go', () => {
    const { audience } = { audience: given(planned).view(now).state }
    expect(audience).toMatchObject({
      leader: 'vice-agriculture',
      companions: ['agriculture.head', 'agriculture.clerk'],
    })
  })
})

describe('research.record', () => {
  refuses('research.unannounced', '事先打了招呼，仍记为四不两直', () => note({ notified: true }))
  refuses('research.unannounced', '听了汇报、用了陪同，仍记为四不两直', () => note({ briefed: true, received: true }))
  allows('research.unannounced', '不发通知、不听汇报、不用陪同', () => note())
  allows('research.unannounced', '打了招呼的按一般调研记录', () => note({ notified: true, unannounced: false }))
  refuses('research.light', '有迎送而未说明', () => note({ escort: true, unannounced: false }))
  allows('research.light', '如实说明', () =>
    note({ escort: true, unannounced: false, deviation: '景区自行组织迎送，已批评' }),
  )
  it('counts its days, and names the year of an earlier record that it replaces', () => {
    expect(note()).toMatchObject({
      ok: true,
      events: [
        {
          data: {
            days: [
              { date: '2026-03-05', share: 1 },
              { date: '2026-03-06', share: 1 },
            ],
            years: [2026],
          },
        },
      ],
    })
    expect(
      note({ from: '2025-12-31', until: '2025-12-31', part: 'half' }, 'office-information', given(planned, recorded)),
    ).toMatchObject({
      ok: true,
      events: [{ data: { days: [{ date: '2025-12-31', share: 0.5 }], years: [2026, 2025] } }],
    })
  })
  it('is not recorded before it is over', () => {
    expect(refusedBy(note({ until: '2026-03-10' }))).toEqual(['system.input'])
  })
})

describe('research.hand-on', () => {
  const handOn = (past: ReturnType<typeof given>, facts: object = { target: { unit: 'water' } }) =>
    past.when('hand-on', { to: 'topic', topic: 't', text: '先修蓄水池' }, { as: 'vice-agriculture', at: now, facts })
  refuses('research.first', '只安排、未调研，就作为议题依据', () => handOn(given(planned)))
  allows('research.first', '已记录的调研作为议题依据', () => handOn(given(planned, recorded)))
  it('goes to a matter that exists', () => {
    expect(refusedBy(handOn(given(planned, recorded), { target: undefined }))).toEqual(['system.input'])
  })
})
