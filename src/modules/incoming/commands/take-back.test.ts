import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { after, instructing, mark, monday, opined, proposing, undertaking } from '../testing/given.ts'

const unread = { readers: [] }
const back = (past: ReturnType<typeof instructing>, as: string, facts: object = unread) =>
  past.when('take-back', { reason: '补列县长' }, { as, at: monday, facts })

describe('incoming.take-back', () => {
  it('undoes the last step for whoever took it', () => {
    expect(after(instructing(), back(instructing(), 'office-director'))).toMatchObject({
      stage: 'proposing',
      last: null,
      notes: [{ what: 'taken-back', text: '补列县长' }],
    })
    expect(after(undertaking(), back(undertaking(), 'office-registry'))).toMatchObject({ stage: 'instructing' })
    expect(refusedBy(back(instructing(), 'office-registry'))).toEqual(['system.authority'])
  })
  it('is too late once the next has read it, acted on it or signed for it', () => {
    expect(back(instructing(), 'office-director', { readers: ['副县长（农业农村）'] })).toMatchObject({
      ok: false,
      refusals: [{ norm: 'system.input', says: { zh: '副县长（农业农村）已阅，不能收回；可退回、改派' } }],
    })
    expect(
      refusedBy(back(instructing({}, 'vice-agriculture', 'mayor').and(opined('vice-agriculture')), 'office-director')),
    ).toEqual(['system.input'])
    const taken = undertaking().and({
      type: 'incoming.undertaken',
      data: { ...mark('water.clerk'), unit: 'water', contact: null },
    })
    expect(refusedBy(back(taken, 'office-registry'))).toEqual(['system.input'])
  })
  it('undoes one step, not two', () => {
    const once = proposing().and({
      type: 'incoming.taken-back',
      data: { ...mark('office-registry'), to: 'checked', reason: '改拟' },
    })
    expect(refusedBy(back(once, 'office-registry'))).toEqual(['system.authority'])
  })
})
