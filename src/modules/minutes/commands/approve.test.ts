import { describe, expect, it } from 'vitest'
import { allows, refuses, specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { minutesProcedure } from '../procedure.ts'
import { known } from '../state.ts'
import { approved, at, checked, drafted, given, item, mark, special } from '../testing/given.ts'

const money = special({}, item({ subjects: ['money'] }))
const entrusted = special({ presider: 'office-director', entrustedBy: 'vice-agriculture' })
const approve = (of: typeof money, as: string, inWorld = given) =>
  inWorld(drafted(of), checked('approving')).when('approve', {}, { as, at })

describe('minutes.approve', () => {
  allows('minutes.mayor-approves', '涉及财政资金，县长审定', () => approve(money, 'mayor'))
  refuses('minutes.mayor-approves', '涉及财政资金，分管领导审定', () => approve(money, 'vice-agriculture'))
  allows('minutes.entrusted', '受委托召开，委托人审定', () => approve(entrusted, 'vice-agriculture'))
  refuses('minutes.entrusted', '受委托召开，由召集的办公室主任审定', () => approve(entrusted, 'office-director'))
  allows('acting.fill-in', '委托人外出，补位领导代为审定', () =>
    approve(entrusted, 'vice-society', specify(minutesProcedure, demoWorld({ absences: ['vice-agriculture'] }))),
  )
  refuses('acting.fill-in', '委托人在岗，补位领导代为审定', () => approve(entrusted, 'vice-society'))

  it('waits for both where both are needed, and counts whose approval it is', () => {
    const both = special(
      { presider: 'office-director', entrustedBy: 'vice-agriculture' },
      item({ subjects: ['money'] }),
    )
    const first = given(drafted(both), checked('approving')).when(
      'approve',
      { text: '同意' },
      { as: 'vice-agriculture', at },
    )
    expect(first.ok && first.events).toEqual([
      {
        type: 'minutes.approved',
        data: { of: 'vice-agriculture', text: '同意', to: 'approving', ...mark('vice-agriculture') },
      },
    ])
    const second = given(drafted(both), checked('approving'), approved('vice-agriculture', 'approving')).when(
      'approve',
      {},
      { as: 'mayor', at },
    )
    expect(second.ok && second.events[0]!.data).toMatchObject({ of: 'mayor', to: 'signing' })
  })
  it('counts for whom it was given, when somebody acts', () => {
    const away = specify(minutesProcedure, demoWorld({ absences: ['vice-agriculture'] }))
    const judgement = approve(entrusted, 'vice-society', away)
    expect(judgement.ok && judgement.events[0]!.data).toMatchObject({
      of: 'vice-agriculture',
      by: 'vice-society',
      for: 'vice-agriculture',
      to: 'signing',
    })
  })
  it('serves both norms at once where the mayor entrusted the meeting', () => {
    const judgement = given(
      drafted(special({ entrustedBy: 'mayor', convenor: 'mayor' }, item({ subjects: ['money'] }))),
      checked('approving'),
    ).when('approve', {}, { as: 'mayor', at })
    expect(judgement.ok && judgement.events[0]!.data).toMatchObject({ of: 'mayor', to: 'signing' })
    expect(known(given(drafted(money), checked('approving'), approved('mayor')).state).stage).toBe('signing')
  })
})
