import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { after, instructing, monday, opined, proposal, undertaking } from '../testing/given.ts'

type Past = ReturnType<typeof instructing>
const both = instructing({}, 'vice-agriculture', 'mayor').and(opined('vice-agriculture'))
const back = (past: Past, to: string, resume: string, as = 'office-director') =>
  past.when('send-back', { to, resume, reason: '补充协办单位' }, { as, at: monday })
const resent = (past: Past, to: 'registered' | 'checked' | 'proposing' | 'instructing', resume: 'here' | 'again') =>
  past.and({
    type: 'incoming.sent-back',
    data: {
      on: '2026-03-02',
      at: '2026-03-02T01:00:00Z',
      by: { post: 'mayor', for: null },
      recorder: null,
      to,
      resume,
      reason: '补充',
    },
  })

describe('incoming.send-back', () => {
  it('comes straight back here, and what was said counts', () => {
    expect(after(both, back(both, 'proposing', 'here', 'mayor'))).toMatchObject({
      stage: 'proposing',
      resume: 'instructing',
      round: 1,
      acts: [{ post: 'vice-agriculture' }],
    })
    const past = resent(both, 'proposing', 'here')
    const again = past.when(
      'propose',
      { text: proposal.text, point: proposal.point, lead: 'water' },
      { as: 'office-registry', at: monday },
    )
    expect(after(past, again)).toMatchObject({
      stage: 'instructing',
      resume: null,
      signers: ['vice-agriculture', 'mayor'],
    })
  })
  it('runs again from there: what was said stays on record, and is asked anew', () => {
    const past = resent(both, 'proposing', 'again').and({
      type: 'incoming.presented',
      data: {
        on: '2026-03-02',
        at: '2026-03-02T02:00:00Z',
        by: { post: 'office-director', for: null },
        recorder: null,
        text: null,
        signers: ['vice-agriculture', 'mayor'],
        to: 'instructing',
      },
    })
    expect(past.state).toMatchObject({
      stage: 'instructing',
      resume: null,
      round: 2,
      acts: [{ post: 'vice-agriculture', round: 1 }],
    })
    expect(past.deadlines(monday).map(({ owes }) => owes)).toEqual([['post:vice-agriculture']])
  })
  it('from the unit back to the leaders: they are asked anew, then it is the unit’s again', () => {
    const past = resent(undertaking(), 'instructing', 'here')
    expect(past.deadlines(monday).map(({ owes }) => owes)).toEqual([['post:vice-agriculture']])
    expect(after(past, past.when('opine', { opinion: 'agree' }, { as: 'vice-agriculture', at: monday }))).toMatchObject(
      { stage: 'undertaking', work: { lead: 'water' }, acts: [{ round: 1 }, { round: 2 }] },
    )
  })
  it('goes back only, by whoever has it', () => {
    expect(refusedBy(back(both, 'instructing', 'here'))).toEqual(['system.input'])
    expect(refusedBy(back(both, 'proposing', 'here', 'vice-agriculture'))).toEqual(['system.authority'])
    expect(refusedBy(back(undertaking(), 'instructing', 'here'))).toEqual([])
  })
})
