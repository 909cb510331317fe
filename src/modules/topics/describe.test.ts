import { describe as suite, expect, it } from 'vitest'
import { describe } from './describe.ts'
import { friday, given, pooled, proof, drafted, scheduled } from './testing/given.ts'

const file = (name: string, digit: string) => ({ sha256: digit.repeat(64), name })

suite('a topic in lists', () => {
  it('is found by title, number, summary and lead unit, and sorted by its facets', () => {
    expect(
      describe(given(...pooled({ summary: '调整一般公共预算\n第二段', important: true }), scheduled()).view(friday)),
    ).toEqual({
      title: '2026年县级预算调整方案',
      number: '议题〔2026〕1号',
      unit: 'finance',
      closed: false,
      search: '调整一般公共预算\n第二段\n县财政局',
      facets: {
        meeting: 'executive',
        filed: 2026,
        planned: null,
        date: '2026-03-16',
        important: true,
        majorDecision: false,
        normative: false,
        late: false,
        submitted: '2026-03-05',
        point: '调整一般公共预算',
      },
      links: [{ rel: 'meeting', kind: 'meeting', id: 'meeting-1' }],
      files: [],
    })
  })
  it('carries every file once, wherever it hangs', () => {
    const draft = file('预算草案.ofd', 'a')
    const described = describe(
      given(drafted({ files: [draft] }), proof('research', { files: [draft, file('调研报告.pdf', 'b')] })).view(friday),
    )
    expect(described.files).toEqual([draft, file('调研报告.pdf', 'b')])
  })
  it('is closed when withdrawn', () => {
    expect(
      describe(
        given(drafted(), {
          type: 'topic.withdrawn',
          data: { reason: '调整', on: '2026-03-06', by: { post: 'finance.head', for: null } },
        }).view(friday),
      ).closed,
    ).toBe(true)
  })
})
