import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { topics } from '../procedure.ts'
import { drafted, given, tuesday } from '../testing/given.ts'

const attach = (input: Record<string, unknown>, as = 'finance.clerk', more = {}) =>
  given(drafted(more)).when(
    'attach',
    { proof: 'research', conclusion: 'passed', on: '2026-03-02', unit: 'finance', ...input },
    { as, at: tuesday },
  )

describe('topic.attach', () => {
  it('keeps kind, conclusion, date and issuer', () => {
    const judgement = attach({
      proof: 'appraisal',
      counts: ['legality', 'necessity'],
      unit: undefined,
      issuer: '山东理工大学',
      number: '论证〔2026〕3号',
    })
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'topic.proof-attached',
        data: {
          proof: {
            proof: 'appraisal',
            conclusion: 'passed',
            on: '2026-03-02',
            unit: null,
            issuer: '山东理工大学',
            number: '论证〔2026〕3号',
            counts: ['legality', 'necessity'],
            text: null,
            files: [],
          },
          on: '2026-03-03',
          by: { post: 'finance.clerk', for: null },
        },
      },
    ])
  })
  it('lets the units whose review is called for attach what they issue', () => {
    expect(
      refusedBy(attach({ proof: 'legality-review', unit: 'justice' }, 'justice.clerk', { normative: true })),
    ).toEqual([])
    expect(
      refusedBy(attach({ proof: 'fair-competition', unit: 'market' }, 'market.clerk', { marketActors: true })),
    ).toEqual([])
    expect(refusedBy(attach({ proof: 'legality-review', unit: 'justice' }, 'justice.clerk'))).toEqual([
      'system.authority',
    ])
    expect(refusedBy(attach({}, 'health.clerk'))).toEqual(['system.authority'])
  })
  it('names the field that is wrong', () => {
    expect(refusedBy(attach({ on: '2026-03-04' }))).toEqual(['system.input'])
    expect(refusedBy(attach({ unit: undefined }))).toEqual(['system.input'])
    expect(refusedBy(attach({ unit: 'tourism' }))).toEqual(['system.input'])
    expect(refusedBy(attach({ conclusion: 'not-needed' }))).toEqual(['system.input'])
    expect(refusedBy(attach({ counts: ['legality'] }))).toEqual(['system.input'])
    expect(refusedBy(attach({ files: [{ sha256: 'x', name: '报告.pdf' }] }))).toEqual(['system.input'])
  })
  it('a research report may rest on a record of the research book, once that is recorded', () => {
    const resting = (stage: string | undefined, input: object = {}) =>
      given(drafted()).when(
        'attach',
        {
          proof: 'research',
          conclusion: 'passed',
          on: '2026-03-02',
          unit: 'finance',
          research: 'reservoirs',
          ...input,
        },
        { as: 'finance.clerk', at: tuesday, facts: { research: stage && { stage } } },
      )
    expect([undefined, 'planned', 'recorded'].map((stage) => refusedBy(resting(stage)))).toEqual([
      ['system.input'],
      ['system.input'],
      [],
    ])
    expect(refusedBy(resting('recorded', { proof: 'appraisal' }))).toEqual(['system.input'])
    const attached = resting('recorded')
    const after = attached.ok ? given(drafted()).and(...(attached.events as never[])) : given()
    expect(topics.describe(after.view(tuesday)).links).toEqual([
      { rel: 'research', kind: 'research', id: 'reservoirs' },
    ])
  })
})
