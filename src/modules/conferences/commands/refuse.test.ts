import { describe, expect, it } from 'vitest'
import { refusedBy, refuses } from '#kernel/testing'
import { after, approving, now } from '../testing/given.ts'

const refuse = (as: string, input: object = { reason: '可以不开' }) =>
  approving().when('refuse', input, { as, at: now })

describe('conference.refuse', () => {
  it('ends it, with the reason', () => {
    const outcome = refuse('vice-agriculture')
    expect(outcome).toMatchObject({
      ok: true,
      events: [
        {
          type: 'conference.refused',
          data: { on: '2026-03-02', by: { post: 'vice-agriculture', for: null }, reason: '可以不开' },
        },
      ],
    })
    expect(after(approving(), outcome).stage).toBe('refused')
    expect(refusedBy(refuse('vice-agriculture', {}))).toEqual(['system.input'])
  })

  refuses('conference.approval', '办公室不予批准', () => refuse('office-director'))
})
