import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { minutesProcedure } from '../procedure.ts'
import { at, checked, drafted, given, mark, record, special } from '../testing/given.ts'

const send = (of = special(), as = 'vice-agriculture', inWorld = given) =>
  inWorld(drafted(of), checked()).when('send-to-mayor', { reason: '影响面大' }, { as, at })

describe('minutes.send-to-mayor', () => {
  allows('minutes.mayor-approves', '列举之外，分管领导加送县长审定', () => send())
  refuses('minutes.mayor-approves', '办公室改读为只限列举五类', () =>
    send(
      special(),
      'vice-agriculture',
      specify(minutesProcedure, demoWorld({ readings: { 'minutes-five': { open: false } } })),
    ),
  )
  refuses('minutes.special', '由不分管的领导加送', () => send(special(), 'vice-industry'))
  refuses('minutes.mayor-signs', '常务会议纪要本由县长签发', () => send(record(), 'mayor'))

  it('then waits for the mayor', () => {
    const sent = given(drafted(special()), checked(), {
      type: 'minutes.sent-to-mayor',
      data: { reason: '影响面大', ...mark('vice-agriculture') },
    })
    expect(sent.state.stage).toBe('approving')
    expect(refusedBy(sent.when('sign', {}, { as: 'vice-agriculture', at, facts: [] }))).toEqual([
      'minutes.mayor-approves',
    ])
  })
})
