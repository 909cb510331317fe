import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { after, approved, approving, now } from '../testing/given.ts'

const reason = { reason: '改为发文部署' }

describe('conference.withdraw', () => {
  it('also calls off an approved one', () => {
    const past = approving().and(approved())
    const outcome = past.when('withdraw', reason, { as: 'agriculture.head', at: now })
    expect(outcome).toMatchObject({
      ok: true,
      events: [
        {
          type: 'conference.withdrawn',
          data: { on: '2026-03-02', by: { post: 'agriculture.head', for: null }, ...reason },
        },
      ],
    })
    expect(after(past, outcome).stage).toBe('withdrawn')
  })

  it('is for the head, and not for what was held', () => {
    expect(refusedBy(approving().when('withdraw', reason, { as: 'agriculture.clerk', at: now }))).toEqual(['unit.head'])
    const held = approving().and(approved(), {
      type: 'conference.held',
      data: {
        on: '2026-05-15',
        by: { post: 'agriculture.clerk', for: null },
        text: null,
        date: '2026-05-15',
        hours: 3,
        participants: 110,
        cost: 8000,
      },
    })
    expect(refusedBy(held.when('withdraw', reason, { as: 'agriculture.head', at: '2026-05-18T09:00' }))).toEqual([
      'system.stage',
    ])
  })
})
