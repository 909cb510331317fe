import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { quorumOf } from '../quorum.ts'
import { known } from '../state.ts'
import { during, given, inSession, left, signed } from '../testing/given.ts'

describe('meeting.leave-early', () => {
  it('lowers the number present, and coming back raises it', () => {
    const present = (...more: Parameters<typeof given>) => {
      const c = given(...inSession, ...more).view(during)
      return quorumOf(known(c.state), c)
    }
    expect(present()).toEqual({ applies: true, present: 5, due: 9, need: 5, ok: true })
    expect(present(left('executive'))).toEqual({ applies: true, present: 4, due: 9, need: 5, ok: false })
    expect(present(left('executive'), signed('executive'))).toEqual({
      applies: true,
      present: 5,
      due: 9,
      need: 5,
      ok: true,
    })
  })
  it('is recorded by the one who goes, or by the meetings section', () => {
    const judgement = given(...inSession).when(
      'leave-early',
      { post: 'executive', reason: '赴现场处置' },
      { as: 'executive', at: during },
    )
    expect(judgement.ok && judgement.events).toEqual([
      { type: 'meeting.left', data: { post: 'executive', at: '2026-03-09T01:30:00Z', reason: '赴现场处置' } },
    ])
    expect(
      refusedBy(
        given(...inSession).when('leave-early', { post: 'group-member' }, { as: 'office-meetings', at: during }),
      ),
    ).toEqual(['system.input'])
  })
})
