import { describe, expect, it } from 'vitest'
import { derive } from '#kernel'
import { refusedBy } from '#kernel/testing'
import type { IncomingEvent } from '../events.ts'
import { incoming } from '../procedure.ts'
import { decided, instructing, mark, monday } from '../testing/given.ts'

const number = { mark: '收', year: 2026, number: 1 }
const voided: IncomingEvent = {
  type: 'incoming.number-voided',
  data: { ...mark('office-registry'), ...number, reason: '重复登记' },
}
const renumber = (past = instructing().and(voided), as = 'office-registry') =>
  past.when('renumber', {}, { as, at: monday })

describe('incoming.renumber', () => {
  it('a voided number is said to be void, and followed by another', () => {
    const past = instructing().and(voided)
    expect(past.state).toMatchObject({
      number: '收〔2026〕1号',
      numberVoid: { number: '收〔2026〕1号', reason: '重复登记', on: '2026-03-02' },
      notes: [{ what: 'number-voided', text: '收〔2026〕1号：重复登记', by: { post: 'office-registry' } }],
    })
    expect(derive(incoming, past.view(monday), []).awaits).toContain('post:office-registry')
    expect(decided(renumber())).toEqual([
      {
        type: 'incoming.number-asked',
        data: { mark: '收', year: 2026, title: '关于拨付拦河闸修缮资金的请示' },
      },
    ])
    const next = past.and({ type: 'incoming.numbered', data: { ...number, number: 9, on: '2026-03-02' } })
    expect(next.state).toMatchObject({ number: '收〔2026〕9号', notes: [{ what: 'number-voided' }] })
    expect(next.state).not.toHaveProperty('numberVoid')
  })
  it('only where it is void, by the registry', () => {
    expect(refusedBy(renumber(instructing()))).toEqual(['system.input'])
    expect(refusedBy(renumber(instructing().and(voided), 'water.head'))).toEqual(['document.through-office'])
  })
})
