import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { after, approving, given, now, planned, reviewed, submitted } from '../testing/given.ts'

const reason = { reason: '可与全县春季生产会议合并' }
const at = now

describe('conference.return', () => {
  it('sends it back into the plan; what was said of it is asked again', () => {
    const back = approving({ foreign: true }).when('return', reason, { as: 'vice-agriculture', at })
    const mark = { on: '2026-03-02', by: { post: 'vice-agriculture', for: null }, ...reason }
    expect(back).toMatchObject({ ok: true, events: [{ type: 'conference.returned', data: mark }] })
    expect(after(approving({ foreign: true }), back)).toEqual({
      ...given(planned({ foreign: true })).state,
      returns: [mark],
    })
  })

  it('is for whoever has it before them, with a reason', () => {
    const atOffice = given(planned(), submitted)
    expect(refusedBy(atOffice.when('return', reason, { as: 'office-director', at }))).toEqual([])
    expect(refusedBy(atOffice.when('return', reason, { as: 'vice-agriculture', at }))).toEqual(['conference.plan'])
    expect(
      refusedBy(
        given(planned({ foreign: true }), submitted, reviewed('foreign-affairs')).when('return', reason, {
          as: 'foreign-affairs.head',
          at,
        }),
      ),
    ).toEqual([])
    expect(refusedBy(approving().when('return', reason, { as: 'office-director', at }))).toEqual([
      'conference.approval',
    ])
    expect(refusedBy(atOffice.when('return', { reason: '' }, { as: 'office-director', at }))).toEqual(['system.input'])
  })
})
