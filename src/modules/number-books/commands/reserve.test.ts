import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { given, now, opened, reserved, taken } from '../testing/given.ts'

const why = { purpose: '年度一号文件', reason: '县委农村工作会议后印发' }
const reserve = (input: object, as = 'office-registry') =>
  given(opened(), taken(1)).when('reserve', input, { as, at: now })

describe('number-book.reserve', () => {
  it('holds the next numbers', () => {
    const one = reserve(why)
    expect(one.ok && one.events).toEqual([reserved(2)])
    const three = reserve({ ...why, count: 3 })
    expect(three.ok && three.events).toEqual([reserved(2, 3, 4)])
    expect(given(opened(), taken(1), reserved(2, 3, 4)).state).toMatchObject({
      last: 4,
      noted: [2, 3, 4].map((number) => ({ number, standing: 'reserved', title: '年度一号文件' })),
    })
  })
  it('asks for what and why, and for a sensible count', () => {
    expect(refusedBy(reserve({ purpose: '年度一号文件' }))).toEqual(['system.input'])
    expect(refusedBy(reserve({ ...why, count: 51 }))).toEqual(['system.input'])
    expect(refusedBy(reserve({ ...why, count: 0 }))).toEqual(['system.input'])
  })
  it('is for the registry', () => {
    expect(refusedBy(reserve(why, 'office-meetings'))).toEqual(['system.authority'])
  })
})
