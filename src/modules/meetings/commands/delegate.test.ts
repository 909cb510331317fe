import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { meeting } from '../procedure.ts'
import { presiderOf } from '../presider.ts'
import { known } from '../state.ts'
import { given, item, planned, weekBefore, whileMayorAway } from '../testing/given.ts'

const delegate = (kind: Parameters<typeof planned>[0], to: string, as = 'mayor') =>
  given(planned(kind)).when('delegate', { to }, { as, at: weekBefore })
const delegated = { type: 'meeting.delegated', data: { to: 'executive', reason: null, on: '2026-03-02' } } as const
const executiveAway = specify(meeting, demoWorld({ absences: ['executive'] }))
const convene = (as: string, inWorld = given) =>
  inWorld(planned(), item('1'), delegated).when(
    'convene',
    {},
    { as, at: weekBefore, facts: { sameDay: [], called: [] } },
  )

describe('meeting.delegate', () => {
  allows('meeting.delegation', '常务会议委托常务副县长', () => delegate('executive', 'executive'))
  allows('meeting.delegation', '受委托的常务副县长召集', () => convene('executive'))
  refuses('meeting.delegation', '委托全体会议', () => delegate('plenary', 'executive'))
  refuses('meeting.delegation', '委托其他副县长', () => delegate('executive', 'vice-industry'))
  refuses('meeting.delegation', '由他人代县长委托', () =>
    whileMayorAway(planned()).when('delegate', { to: 'executive' }, { as: 'executive', at: weekBefore }),
  )
  refuses('meeting.delegation', '受委托人外出，由补位领导再代', () => convene('vice-industry', executiveAway))

  it('makes the executive vice mayor preside, on the ground of the delegation', () => {
    const c = given(planned(), delegated).view(weekBefore)
    expect(presiderOf(known(c.state), c)).toEqual({
      post: 'executive',
      acts: { for: 'mayor', because: 'meeting.delegation' },
    })
  })
  it('leaves the mayor free to convene all the same', () => {
    expect(refusedBy(convene('mayor'))).toEqual([])
  })
})
