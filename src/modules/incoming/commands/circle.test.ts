import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { after, circulated, instructing, monday, proposing, report, undertaking } from '../testing/given.ts'

const circle = (past: ReturnType<typeof instructing>, as = 'vice-agriculture', input: object = {}) =>
  past.when('circle', input, { as, at: monday })

describe('incoming.circle', () => {
  it('means read, and is no opinion', () => {
    expect(after(instructing(report), circle(instructing(report)))).toMatchObject({
      stage: 'instructing',
      acts: [{ act: 'circle', post: 'vice-agriculture', opinion: null, text: null, given: '2026-03-02' }],
    })
  })
  it('marks the one in circulation, who decides nothing', () => {
    const past = undertaking().and(circulated('vice-society', 'health.head'))
    expect(after(past, circle(past, 'health.head'))).toMatchObject({
      stage: 'undertaking',
      circulation: [
        { post: 'vice-society', read: null },
        { post: 'health.head', read: '2026-03-02' },
      ],
    })
  })
  refuses('document.clear-opinion', '对请示圈阅', () => circle(instructing()))
  allows('document.clear-opinion', '请示在传阅中由其他领导圈阅', () =>
    circle(instructing().and(circulated('vice-society')), 'vice-society'),
  )
  allows('document.circle-read', '对报告圈阅', () => circle(instructing(report)))
  allows('document.circle-read', '代录纸质圈阅，附扫描件', () =>
    instructing(report).when(
      'circle',
      { files: [{ sha256: 'a'.repeat(64), name: '阅.pdf' }] },
      { as: 'office-registry', at: monday, recorded: { post: 'vice-agriculture', how: 'paper' } },
    ),
  )

  it('is for those to whom it went', () => {
    expect(refusedBy(circle(instructing(report), 'vice-industry'))).toEqual(['document.office-review'])
    expect(refusedBy(circle(proposing(report).and(circulated('vice-society')), 'vice-industry'))).toEqual([
      'system.authority',
    ])
    expect(refusedBy(circle(instructing(report), 'vice-agriculture', { given: '2026-03-03' }))).toEqual([
      'system.input',
    ])
  })
})
