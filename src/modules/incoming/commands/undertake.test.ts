import { describe, expect, it } from 'vitest'
import { refusedBy, refuses } from '#kernel/testing'
import type { IncomingEvent } from '../events.ts'
import { after, mark, monday, undertaking } from '../testing/given.ts'

const taken: IncomingEvent = {
  type: 'incoming.undertaken',
  data: { ...mark('water.clerk'), unit: 'water', contact: null },
}
const undertake = (as: string, past = undertaking()) =>
  past.when('undertake', { contact: '李工 3240000' }, { as, at: monday })

describe('incoming.undertake', () => {
  it('is signed for by each unit once', () => {
    expect(after(undertaking(), undertake('finance.clerk'))).toMatchObject({
      work: { taken: [{ unit: 'finance', on: '2026-03-02', contact: '李工 3240000' }] },
    })
    expect(refusedBy(undertake('water.clerk', undertaking().and(taken)))).toEqual(['system.input'])
    expect(refusedBy(undertake('finance.clerk', undertaking().and(taken)))).toEqual([])
  })
  refuses('document.reply', '未承办的单位签收', () => undertake('health.clerk'))
})
