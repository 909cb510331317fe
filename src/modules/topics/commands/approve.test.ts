import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import type { TopicEvent } from '../events.ts'
import {
  accounted,
  agreed,
  balanced,
  checkedIn,
  coordinated,
  disputed,
  drafted,
  friday,
  given,
  givenIn,
  reviewed,
  submitted,
} from '../testing/given.ts'

const plain = [drafted(), ...agreed, submitted(), reviewed(), balanced()]
const unsettled = [
  drafted(),
  ...disputed,
  accounted('health'),
  submitted(),
  coordinated('not-agreed', 'health'),
  reviewed(),
  balanced(),
]
const approve = (events: readonly TopicEvent[], how: { as?: string; exceptions?: Record<string, string> } = {}) =>
  given(...events).when(
    'approve',
    {},
    { as: how.as ?? 'mayor', at: friday, ...(how.exceptions ? { exceptions: how.exceptions } : {}) },
  )
const staffed = [drafted({ staffing: 'within' }), ...agreed, submitted(), reviewed(), balanced()]

describe('topic.approve', () => {
  allows('topic.chain', '县长审定', () => approve(plain))
  refuses('topic.chain', '副县长审定', () => approve(plain, { as: 'vice-society' }))
  allows('acting.mayor', '县长外出，常务副县长代为审定', () =>
    givenIn({ absences: ['mayor'] })(...plain).when('approve', {}, { as: 'executive', at: friday }),
  )
  refuses('acting.mayor', '县长在岗，常务副县长审定', () => approve(plain, { as: 'executive' }))
  allows('topic.chain', '县长电话同意，办公室录入', () =>
    given(...plain).when(
      'approve',
      {},
      { as: 'office-deputy', at: friday, recorded: { post: 'mayor', how: 'telephone' } },
    ),
  )

  refuses('topic.unsettled', '未协商一致的议题', () => approve(unsettled))
  allows('topic.unsettled', '县长写明理由放行', () =>
    approve(unsettled, { exceptions: { 'topic.unsettled': '抗旱急需' } }),
  )
  allows('topic.unsettled', '各方一致', () => approve(plain))
  refuses('topic.coordinated', '分歧未经分管领导协调，县长也不能越过', () =>
    approve([drafted(), ...disputed, accounted('health'), submitted(), reviewed(), balanced()], {
      exceptions: { 'topic.unsettled': '抗旱急需' },
    }),
  )

  refuses('topic.staffing', '非专门文件规定编制', () => approve(staffed))
  allows('topic.staffing', '县长写明理由放行', () =>
    approve(staffed, { exceptions: { 'topic.staffing': '机构改革过渡' } }),
  )
  allows('topic.staffing', '机构编制专门文件', () =>
    approve([drafted({ staffing: 'special' }), ...agreed, submitted(), reviewed(), balanced()]),
  )

  it('keeps the reason as an exception of the mayor', () => {
    const judgement = approve(unsettled, { exceptions: { 'topic.unsettled': '抗旱急需' } })
    expect(judgement.ok && judgement.exceptions).toEqual([
      { norm: 'topic.unsettled', reason: '抗旱急需', person: 'mayor', post: 'mayor', at: '2026-03-06T01:00:00Z' },
    ])
    expect(checkedIn(judgement)['topic.unsettled']).toBe('set-aside')
  })
  it('lets no other norm be set aside, and nobody else set one aside', () => {
    expect(refusedBy(approve(unsettled, { exceptions: { 'topic.coordinated': '急' } }))).toEqual([
      'system.exception',
      'topic.unsettled',
    ])
    expect(refusedBy(approve(unsettled, { exceptions: { 'topic.unsettled': ' ' } }))).toEqual([
      'system.exception',
      'topic.unsettled',
    ])
  })
})
