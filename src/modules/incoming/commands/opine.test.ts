import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import {
  after,
  decided,
  givenIn,
  instructing,
  monday,
  opined,
  presented,
  proposed,
  proposing,
  registered,
  report,
  checked,
} from '../testing/given.ts'

const scan = [{ sha256: 'a'.repeat(64), name: '批示.pdf' }]
type How = {
  as?: string
  recorded?: { post: string; how: 'oral' | 'telephone' | 'paper' }
  past?: ReturnType<typeof instructing>
}
const opine = (input: object = {}, { as = 'vice-agriculture', recorded, past = instructing() }: How = {}) =>
  past.when('opine', { opinion: 'agree', ...input }, { as, at: monday, ...(recorded ? { recorded } : {}) })

describe('incoming.opine', () => {
  it('is a clear opinion with a name and a date', () => {
    const outcome = opine({ text: '同意，从水利专项列支。' })
    expect(outcome).toMatchObject({
      ok: true,
      acted: { person: 'vice-agriculture', post: 'vice-agriculture' },
      events: [
        {
          type: 'incoming.opined',
          data: {
            on: '2026-03-02',
            at: '2026-03-02T01:00:00Z',
            by: { post: 'vice-agriculture', for: null },
            recorder: null,
            to: 'instructing',
            given: '2026-03-02',
            files: [],
            opinion: 'agree',
            text: '同意，从水利专项列支。',
          },
        },
      ],
    })
    expect(after(instructing(), outcome)).toMatchObject({
      stage: 'instructing',
      acts: [{ act: 'opinion', post: 'vice-agriculture', round: 1 }],
    })
  })

  refuses('document.clear-opinion', '「阅」', () => opine({ text: '阅。' }))
  refuses('document.clear-opinion', '「已阅知」', () => opine({ text: '已阅知' }))
  refuses('document.clear-opinion', '不同意而无理由', () => opine({ opinion: 'disagree' }))
  allows('document.clear-opinion', '同意', () => opine())
  allows('document.clear-opinion', '原则同意，写明条件', () =>
    opine({ opinion: 'in-principle', text: '请财政局核定金额。' }),
  )

  refuses('document.circle-read', '对报告签署同意', () => opine({}, { past: instructing(report) }))

  refuses('document.office-review', '未经办公室呈批，领导直接签', () => opine({}, { past: proposing() }))
  refuses('document.office-review', '不分管的领导签', () => opine({}, { as: 'vice-industry' }))
  refuses('document.office-review', '未轮到的领导先签', () =>
    opine({}, { as: 'mayor', past: instructing({}, 'vice-agriculture', 'mayor') }),
  )
  allows('document.office-review', '呈批后由分管领导签', () => opine())
  allows('document.office-review', '分管领导签后县长签', () =>
    opine({}, { as: 'mayor', past: instructing({}, 'vice-agriculture', 'mayor').and(opined('vice-agriculture')) }),
  )
  allows('document.office-review', '同时呈送的不分先后', () =>
    opine({}, { as: 'mayor', past: proposing({}, { order: 'together' }).and(presented('vice-agriculture', 'mayor')) }),
  )

  it('is recorded however it was given: both names; on paper with the scan', () => {
    expect(
      opine(
        { given: '2026-03-01', files: scan },
        { as: 'office-registry', recorded: { post: 'vice-agriculture', how: 'paper' } },
      ),
    ).toMatchObject({
      ok: true,
      events: [
        {
          data: {
            by: { post: 'vice-agriculture', for: null },
            recorder: { post: 'office-registry', how: 'paper' },
            given: '2026-03-01',
            files: scan,
          },
        },
      ],
    })
    expect(
      refusedBy(opine({}, { as: 'office-registry', recorded: { post: 'vice-agriculture', how: 'paper' } })),
    ).toEqual(['system.input'])
    expect(
      refusedBy(opine({}, { as: 'office-registry', recorded: { post: 'vice-agriculture', how: 'telephone' } })),
    ).toEqual([])
    expect(
      refusedBy(opine({}, { as: 'water.clerk', recorded: { post: 'vice-agriculture', how: 'telephone' } })),
    ).toEqual(['system.authority'])
    expect(refusedBy(opine({ given: '2026-03-03' }))).toEqual(['system.input'])
  })

  it('is given by whoever stands in, both names on record', () => {
    const away = givenIn({ absences: ['vice-agriculture'] })(
      registered(),
      checked,
      proposed(),
      presented('vice-agriculture'),
    )
    const outcome = away.when('opine', { opinion: 'agree' }, { as: 'vice-society', at: monday })
    expect(outcome).toMatchObject({
      ok: true,
      events: [{ data: { by: { post: 'vice-society', for: 'vice-agriculture' } } }],
    })
    expect(decided(outcome)[0]!.data).toMatchObject({ opinion: 'agree' })
  })
  refuses('secrecy.keep', '意见中带密级标志', () => opine({ text: '【绝密】同意' }))
})
