import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import type { DocumentEvent } from '../events.ts'
import {
  accounted,
  after,
  checked,
  coordinated,
  disputed,
  draftedAs,
  friday,
  given,
  handedIn,
  reviewed,
  revised,
  submitted,
  withLeader,
} from '../testing/given.ts'

const approve = (past: readonly DocumentEvent[] = withLeader(), as = 'vice-agriculture') =>
  given(...past).when('approve', { text: '同意' }, { as, at: friday })
const unsettled = [draftedAs(), handedIn, checked(), ...disputed, accounted('health'), submitted(), reviewed()]

describe('document.approve', () => {
  it('goes on to the signer', () => {
    expect(after(given(...withLeader()), approve())).toMatchObject({ stage: 'signing', approval: { text: '同意' } })
  })
  allows('document.unreviewed', '办公室审核过现稿', () => approve())
  refuses('document.unreviewed', '未经办公室审核', () => approve([draftedAs(), submitted('submitting')]))
  refuses('document.unreviewed', '审核后又有修改', () =>
    approve([...withLeader(), revised({ note: '附注' }, 'wording')]),
  )

  allows('document.no-unsettled-down', '各方一致', () => approve())
  allows('document.no-unsettled-down', '分管领导已协调', () =>
    approve([...unsettled, coordinated('not-agreed', 'health')]),
  )
  refuses('document.no-unsettled-down', '分歧未经协调', () => approve(unsettled))

  refuses('document.sign-chain', '不分管起草部门的副县长', () => approve(withLeader(), 'vice-society'))
  allows('document.sign-chain', '分管副县长审签', () => approve())
  it('can be passed on to another leader', () => {
    const passed = given(...withLeader()).when(
      'pass-on',
      { to: 'vice-society', reason: '职责交叉' },
      { as: 'vice-agriculture', at: friday },
    )
    const past = [...withLeader(), ...(passed.ok ? (passed.events as DocumentEvent[]) : [])]
    expect(refusedBy(approve(past))).toContain('document.sign-chain')
    expect(approve(past, 'vice-society').ok).toBe(true)
    expect(
      refusedBy(
        given(...withLeader()).when(
          'pass-on',
          { to: 'water.head', reason: '退' },
          { as: 'vice-agriculture', at: friday },
        ),
      ),
    ).toEqual(['system.input'])
  })
  it('coordinates what departments could not agree on', () => {
    const coordinate = (past: readonly DocumentEvent[]) =>
      given(...past).when(
        'coordinate',
        { result: 'agreed', text: '分两年落实' },
        { as: 'vice-agriculture', at: friday },
      )
    expect(after(given(...unsettled), coordinate(unsettled)).coordination).toHaveLength(1)
    expect(refusedBy(coordinate(withLeader()))).toEqual(['system.input'])
  })
})
