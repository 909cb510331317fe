import { describe, expect, it } from 'vitest'
import { decided, friday, given, pooled, reported, scheduled } from '../testing/given.ts'

describe('topic.note-report', () => {
  it('keeps day and instant', () => {
    const judgement = given(...pooled()).when(
      'note-report',
      { report: 'party-report-1', on: '2026-03-06' },
      { as: 'system', at: friday },
    )
    expect(judgement.ok && judgement.events).toEqual([
      { type: 'topic.report-noted', data: { report: 'party-report-1', on: '2026-03-06', at: '2026-03-06T01:00:00Z' } },
    ])
  })
  it('tells a report before the meeting from one on what it decided', () => {
    const { state } = given(
      ...pooled(),
      scheduled(),
      reported('2026-03-10T09:00'),
      ...decided().slice(-1),
      reported('2026-03-17T09:00'),
    )
    expect(state.stage !== 'new' && state.reports.map((report) => report.after)).toEqual([false, true])
  })
})
