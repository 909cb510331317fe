import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { after, given, checked, instructing, monday, presented, proposed, registered } from '../testing/given.ts'

const pass = (to: string, as = 'vice-agriculture', past = instructing()) =>
  past.when('pass-on', { to, reason: '属常务副县长分工' }, { as, at: monday })
const major = given(registered(), checked, proposed({ major: true }), presented('vice-agriculture', 'mayor'))
const atMayor = given(registered(), checked, proposed({ major: true }), presented('mayor'))

describe('incoming.pass-on', () => {
  it('puts another leader in the place of whoever passes it on; both names stand on record', () => {
    const state = after(instructing(), pass('executive'))
    expect(state).toMatchObject({
      stage: 'instructing',
      signers: ['executive'],
      notes: [{ what: 'passed-on', of: 'vice-agriculture executive', by: { post: 'vice-agriculture' } }],
    })
  })
  it('is for the leader whose turn it is, to another leader', () => {
    expect(refusedBy(pass('executive', 'vice-industry'))).toEqual(['system.authority'])
    expect(refusedBy(pass('water.head'))).toEqual(['system.input'])
    expect(refusedBy(pass('mayor', 'vice-agriculture', major))).toEqual(['system.input'])
  })
  refuses('document.major-to-mayor', '县长把重大事项转请他人批示', () => pass('executive', 'mayor', atMayor))
  allows('document.major-to-mayor', '重大事项仍须经县长', () => pass('executive', 'vice-agriculture', major))
})
