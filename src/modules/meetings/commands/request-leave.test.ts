import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { convened, given, item, planned, weekBefore } from '../testing/given.ts'

const before = given(planned(), item('1'), convened())
const ask = (post: string, as: string, input: object = {}) =>
  before.when('request-leave', { post, reason: '省里开会', ...input }, { as, at: weekBefore })

describe('meeting.request-leave', () => {
  it('is asked by whoever is due, or by the unit in writing', () => {
    const judgement = ask('justice.head', 'justice.clerk', { report: '县司法局关于请假的报告' })
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'meeting.leave-asked',
        data: { post: 'justice.head', reason: '省里开会', report: '县司法局关于请假的报告', on: '2026-03-02' },
      },
    ])
    expect(refusedBy(ask('executive', 'executive'))).toEqual([])
    expect(refusedBy(ask('executive', 'vice-industry'))).toEqual(['system.authority', 'acting.fill-in'])
  })
  it('refuses who is not due, the mayor, and what is granted already', () => {
    expect(refusedBy(ask('water.head', 'water.head'))).toEqual(['system.input'])
    expect(refusedBy(ask('mayor', 'mayor'))).toEqual(['system.input'])
    const granted = before.and({
      type: 'meeting.leave-granted',
      data: { post: 'executive', reason: '学习', by: 'mayor', on: '2026-03-03' },
    })
    expect(
      refusedBy(
        granted.when('request-leave', { post: 'executive', reason: '学习' }, { as: 'executive', at: weekBefore }),
      ),
    ).toEqual(['system.input'])
  })
})
