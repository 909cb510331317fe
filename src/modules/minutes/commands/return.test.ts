import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { known } from '../state.ts'
import { approved, at, checked, drafted, given, item, mark, special } from '../testing/given.ts'

const money = special({}, item({ proposer: 'water', subjects: ['money'] }))
const back = { type: 'minutes.returned', data: { reason: '表述不准', ...mark('vice-agriculture') } } as const

describe('minutes.return', () => {
  it('is for whoever has it', () => {
    const send = (as: string, ...events: Parameters<typeof given>) =>
      refusedBy(given(drafted(money), ...events).when('return', { reason: '表述不准' }, { as, at }))
    expect(send('office-director', { type: 'minutes.submitted', data: mark('office-meetings') })).toEqual([])
    expect(send('mayor', checked('approving'))).toEqual([])
    expect(send('vice-agriculture', checked('approving'), approved('mayor'))).toEqual([])
    expect(send('office-director', checked('approving'), approved('mayor'))).toEqual(['minutes.special'])
  })
  it('voids check and approvals, which were for another text', () => {
    expect(known(given(drafted(money), checked('approving'), approved('mayor'), back).state)).toMatchObject({
      stage: 'drafting',
      checked: null,
      approvals: [],
      returns: [{ reason: '表述不准', by: 'vice-agriculture' }],
    })
  })
})
