import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { after, checked, decided, given, monday, proposal, proposing, registered } from '../testing/given.ts'

const past = given(registered(), checked)
const least = { text: proposal.text, point: proposal.point }
const propose = (input: object = {}, as = 'office-registry') =>
  past.when('propose', { ...least, ...input }, { as, at: monday })

describe('incoming.propose', () => {
  it('says what to do, in a line for the telephone and in full', () => {
    expect(decided(propose({ lead: 'water', assist: ['finance'] }))).toEqual([
      { type: 'incoming.proposed', data: { proposal, to: 'proposing' } },
    ])
    expect(after(past, propose())).toMatchObject({ stage: 'proposing' })
  })
  it('can be written anew before it is presented', () => {
    expect(refusedBy(proposing().when('propose', least, { as: 'office-registry', at: monday }))).toEqual([])
  })
  it('has a lead where others assist or it goes straight to a unit', () => {
    expect(refusedBy(propose({ assist: ['finance'] }))).toEqual(['system.input'])
    expect(refusedBy(propose({ lead: 'water', assist: ['water'] }))).toEqual(['system.input'])
    expect(refusedBy(propose({ route: 'assign' }))).toEqual(['system.input'])
    expect(refusedBy(propose({ lead: 'party-committee' }))).toEqual(['system.input'])
    expect(refusedBy(propose({ leaders: ['water.head'] }))).toEqual(['system.input'])
  })
  refuses('document.major-to-mayor', '重大事项拟直接转办', () =>
    propose({ route: 'assign', lead: 'water', major: true }),
  )
  allows('document.major-to-mayor', '一般事项直接转办', () => propose({ route: 'assign', lead: 'water' }))
  allows('document.major-to-mayor', '重大事项呈领导', () => propose({ major: true }))
  refuses('document.through-office', '主办单位自己拟办', () => propose({}, 'water.clerk'))
  refuses('secrecy.keep', '拟办意见带密级标志', () => propose({ text: '（机密）拟请办理' }))
})
