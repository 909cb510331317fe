import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { standingDutyView } from '../contract.ts'
import { drawn, five, given, recorded } from '../testing/standing.ts'
import { standingDutyProcedure } from './procedure.ts'

const at = '2026-12-28T10:00'
const record = (input: object = {}, as = 'vice-society') =>
  given(drawn).when('record', { field: 'safety', on: '2026-06-30', text: '带队检查学校安全', ...input }, { as, at })
const conclude = (past = recorded, as = 'vice-society') =>
  given(drawn, ...past).when('conclude', { text: '五个方面均已履责。' }, { as, at })

describe('standing-duty.record', () => {
  it('keeps what was done, when and by whom', () => {
    const judgement = record()
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'standing-duty.recorded',
        data: { field: 'safety', on: '2026-06-30', text: '带队检查学校安全', files: [], by: 'vice-society' },
      },
    ])
  })
  it('lies in the year and is over; nobody else keeps it', () => {
    expect([
      refusedBy(record({ on: '2026-12-29' })),
      refusedBy(record({ on: '2025-12-31' })),
      refusedBy(record({ field: 'economy' })),
      refusedBy(record({}, 'vice-industry')),
      refusedBy(record({}, 'office-registry')),
    ]).toEqual([['system.input'], ['system.input'], ['system.input'], ['leader.two-duties'], []])
  })
})

describe('standing-duty.conclude', () => {
  refuses('leader.two-duties', '信访维稳没有履责记录', () => conclude(recorded.slice(0, 4)))
  allows('leader.two-duties', '五个方面均有履责记录', () => conclude())
  it('is owed by the leader by the end of the year', () => {
    const owed = (...past: typeof recorded) =>
      given(drawn, ...past)
        .deadlines(at)
        .map(({ key, owes, due }) => [key, owes, due?.toString()])
    expect(owed()).toEqual([['leader.two-duties:year', ['post:vice-society'], '2026-12-31T09:30:00Z']])
    expect(owed({ type: 'standing-duty.concluded', data: { on: '2026-12-28', text: '已小结' } })).toEqual([])
  })
  it('counts each field for the year’s table, and shows each with its records', () => {
    const c = given(drawn, ...recorded.slice(0, 2)).view(at)
    expect(standingDutyProcedure.describe(c)).toMatchObject({
      title: '副县长（社会事业）2026年一岗双责清单',
      closed: false,
      facets: { leader: 'vice-society', year: 2026, party: 1, integrity: 1, ideology: 0, safety: 0, petitions: 0 },
    })
    const view = standingDutyView.parse(standingDutyProcedure.view?.(c))
    expect(view.duties.map(({ field, text, records }) => [field, text, records.length])).toEqual([
      ['party', five.party, 1],
      ['integrity', five.integrity, 1],
      ['ideology', five.ideology, 0],
      ['safety', five.safety, 0],
      ['petitions', five.petitions, 0],
    ])
    expect(standingDutyProcedure.audience(c)).toEqual(['post:vice-society', 'post:mayor', 'office'])
  })
})
