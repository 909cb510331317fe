import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { known } from '../state.ts'
import { convened, given, planned, weekBefore } from '../testing/given.ts'

const before = given(planned(), convened(), {
  type: 'meeting.leave-asked',
  data: { post: 'executive', reason: '学习', report: null, on: '2026-03-02' },
})

describe('meeting.decline-leave', () => {
  it('is decided by whoever grants leave, and stays on record', () => {
    const judgement = before.when(
      'decline-leave',
      { post: 'executive', reason: '须汇报议题' },
      { as: 'mayor', at: weekBefore },
    )
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'meeting.leave-declined',
        data: { post: 'executive', reason: '须汇报议题', by: 'mayor', on: '2026-03-02' },
      },
    ])
    expect(
      known(
        before.and({
          type: 'meeting.leave-declined',
          data: { post: 'executive', reason: '须汇报议题', by: 'mayor', on: '2026-03-02' },
        }).state,
      ).leaves,
    ).toEqual({ executive: { stage: 'declined', reason: '须汇报议题', report: null, by: 'mayor', reported: false } })
  })
  it('refuses others, and where nobody asks', () => {
    expect(
      refusedBy(
        before.when('decline-leave', { post: 'executive', reason: '不准' }, { as: 'office-director', at: weekBefore }),
      ),
    ).toEqual(['attendance.leader-leave'])
    expect(
      refusedBy(
        before.when('decline-leave', { post: 'vice-society', reason: '不准' }, { as: 'mayor', at: weekBefore }),
      ),
    ).toEqual(['system.input'])
  })
})
