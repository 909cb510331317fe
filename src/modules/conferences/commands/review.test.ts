import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { given, now, planned, submitted } from '../testing/given.ts'

const none = { sameDay: [] }
const review = ({ as = 'office-director', at = now, foreign = false, facts = none as { sameDay: string[] } } = {}) =>
  given(planned({ foreign }), submitted).when('review', { text: '同意列入计划' }, { as, at, facts })

describe('conference.review', () => {
  it('goes on to whoever approves, by way of foreign affairs where that is needed', () => {
    const data = { on: '2026-03-02', by: { post: 'office-director', for: null }, text: '同意列入计划' }
    expect(review()).toMatchObject({
      ok: true,
      events: [{ type: 'conference.reviewed', data: { ...data, to: 'approving' } }],
    })
    expect(review({ foreign: true })).toMatchObject({
      ok: true,
      events: [{ type: 'conference.reviewed', data: { ...data, to: 'foreign-affairs' } }],
    })
  })

  refuses('conference.plan', '主办部门自己审核', () => review({ as: 'agriculture.head' }))
  refuses('conference.plan', '拟开日期已过', () => review({ at: '2026-05-16T09:00' }))
  allows('conference.plan', '办公室副主任（综合）审核', () => review({ as: 'office-deputy' }))
  allows('conference.plan', '同日另有会议的，提示统筹，不拦截', () =>
    review({ facts: { sameDay: ['全县林业工作会议'] } }),
  )
  allows('conference.avoid', '逐项说明了理由', () => review())
  refuses('conference.avoid', '未说明能否不开', () =>
    given(planned({ alternatives: {} }), submitted).when('review', {}, { as: 'office-director', at: now, facts: none }),
  )

  it('is only for what was submitted', () => {
    expect(refusedBy(given(planned()).when('review', {}, { as: 'office-director', at: now, facts: none }))).toEqual([
      'system.stage',
    ])
  })
})
