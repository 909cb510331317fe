import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import {
  after,
  filed,
  given,
  instructing,
  monday,
  opined,
  registered,
  replied,
  report,
  returned,
  undertaking,
} from '../testing/given.ts'

const reopen = (past: ReturnType<typeof given>, as = 'office-director') =>
  past.when('reopen', { reason: '来文单位提出异议' }, { as, at: monday })

describe('incoming.reopen', () => {
  it('goes on where it is to be worked on; the earlier answer stays as a note', () => {
    const done = undertaking().and(replied, filed)
    expect(after(done, reopen(done))).toMatchObject({
      stage: 'undertaking',
      reply: null,
      notes: [{ what: 'replied', text: '同意拨付。' }, { what: 'reopened' }],
    })
    expect(after(given(registered(), returned), reopen(given(registered(), returned)))).toMatchObject({
      stage: 'registered',
    })
    const read = instructing(report).and(opined('vice-agriculture'), filed)
    expect(after(read, reopen(read))).toMatchObject({ stage: 'instructing' })
  })
  it('leaves no end behind in the state', () => {
    const done = undertaking().and(replied, filed)
    expect(Object.keys(after(done, reopen(done)))).not.toContain('filed')
  })
  it('is the director’s', () => {
    expect(refusedBy(reopen(undertaking().and(replied, filed), 'office-registry'))).toEqual(['system.authority'])
  })
})
