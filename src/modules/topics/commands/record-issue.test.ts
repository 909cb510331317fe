import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { decided, given } from '../testing/given.ts'

const record = (events: Parameters<typeof given>, on = '2026-03-19', as = 'office-registry') =>
  given(...events).when('record-issue', { number: '源政发〔2026〕3号', on }, { as, at: '2026-03-19T15:00' })

describe('topic.record-issue', () => {
  it('keeps number and date, and ends the deadline', () => {
    const past = given(...decided({ document: true }))
    const judgement = record(decided({ document: true }))
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'topic.issue-recorded',
        data: {
          number: '源政发〔2026〕3号',
          issued: '2026-03-19',
          on: '2026-03-19',
          by: { post: 'office-registry', for: null },
        },
      },
    ])
    expect(past.deadlines('2026-03-17T09:00')).toHaveLength(1)
    expect(
      past.and(...(judgement.ok ? (judgement.events as Parameters<typeof given>) : [])).deadlines('2026-03-19T16:00'),
    ).toEqual([])
  })
  it('needs a document that was adopted, a date after the meeting, and the office', () => {
    expect(refusedBy(record(decided()))).toEqual(['system.input'])
    expect(refusedBy(record(decided({ document: true }, { conclusion: 'rejected' })))).toEqual(['system.input'])
    expect(refusedBy(record(decided({ document: true }), '2026-03-15'))).toEqual(['system.input'])
    expect(refusedBy(record(decided({ document: true }), '2026-03-20'))).toEqual(['system.input'])
    expect(refusedBy(record(decided({ document: true }), '2026-03-19', 'finance.head'))).toEqual(['system.authority'])
  })
})
