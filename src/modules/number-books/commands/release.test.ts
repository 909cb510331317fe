import { describe, expect, it } from 'vitest'
import { allows, refuses } from '#kernel/testing'
import { given, now, opened, released, reserved, taken } from '../testing/given.ts'

const past = given(opened(), taken(1), reserved(2))
const release = (number: number) =>
  past.when('release', { number, reason: '改由县委印发' }, { as: 'office-registry', at: now })

describe('number-book.release', () => {
  it('leaves a vacant number behind', () => {
    const outcome = release(2)
    expect(outcome.ok && outcome.events).toEqual([released(2)])
    expect(past.and(released(2)).state).toMatchObject({
      last: 2,
      noted: [{ number: 2, standing: 'vacant', title: null, reason: '改由县委印发' }],
    })
  })
  refuses('document.format', '把已使用的字号当预留号取消', () => release(1))
  refuses('document.format', '取消尚未编到的字号', () => release(9))
  allows('document.format', '取消预留', () => release(2))
})
