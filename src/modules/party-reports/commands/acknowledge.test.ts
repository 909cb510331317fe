import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { acknowledged, given, sent } from '../testing/given.ts'

const acknowledge = (on: string, as = 'office-meetings') =>
  given(sent).when('acknowledge', { receipt: '县委办签收0312', on }, { as, at: '2026-03-11T10:00' })

describe('party-report.acknowledge', () => {
  it('keeps receipt and date', () => {
    const judgement = acknowledge('2026-03-11')
    expect(judgement.ok && judgement.events).toEqual([acknowledged])
  })
  it('lies between sending and today, and is the office’s', () => {
    expect(refusedBy(acknowledge('2026-03-09'))).toEqual(['system.input'])
    expect(refusedBy(acknowledge('2026-03-12'))).toEqual(['system.input'])
    expect(refusedBy(acknowledge('2026-03-11', 'finance.head'))).toEqual(['party.report-important'])
    expect(
      refusedBy(
        given(sent, acknowledged).when(
          'acknowledge',
          { receipt: '再次', on: '2026-03-11' },
          { as: 'office-meetings', at: '2026-03-11T10:00' },
        ),
      ),
    ).toEqual(['system.stage'])
  })
})
