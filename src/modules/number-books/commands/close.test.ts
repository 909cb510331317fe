import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { given, now, opened, released, reserved, taken } from '../testing/given.ts'

const close = (past: ReturnType<typeof given>) => past.when('close', {}, { as: 'office-registry', at: now })

describe('number-book.close', () => {
  it('ends the year once nothing is reserved', () => {
    expect(refusedBy(close(given(opened(), reserved(1))))).toEqual(['system.input'])
    const outcome = close(given(opened(), reserved(1), released(1)))
    expect(outcome.ok && outcome.events).toEqual([
      { type: 'number-book.closed', data: { on: '2026-03-10', by: 'office-registry' } },
    ])
  })
})

describe('number-book.reopen', () => {
  it('goes on where it was', () => {
    const closed = { type: 'number-book.closed', data: { on: '2026-12-31', by: 'office-registry' } } as const
    const outcome = given(opened(), taken(1), closed).when(
      'reopen',
      { reason: '12月31日成文的文件待编号' },
      { as: 'office-registry', at: '2027-01-04T09:00' },
    )
    const reopened = {
      type: 'number-book.reopened',
      data: { reason: '12月31日成文的文件待编号', on: '2027-01-04', by: 'office-registry' },
    } as const
    expect(outcome.ok && outcome.events).toEqual([reopened])
    expect(given(opened(), taken(1), closed, reopened).state).toEqual(given(opened(), taken(1)).state)
  })
})
