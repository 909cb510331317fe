import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import type { DocumentEvent } from '../events.ts'
import {
  after,
  draftedAs,
  friday,
  given,
  points,
  revised,
  submitted,
  withOffice,
  withSigner,
} from '../testing/given.ts'

const review = (past: readonly DocumentEvent[] = withOffice(), changed: object = {}, as = 'office-deputy') =>
  given(...past).when('review', { points: { ...points, ...changed }, text: '审核无误' }, { as, at: friday })

describe('document.review', () => {
  it('goes on to the leader in charge; the finding is kept with the version that it is about', () => {
    const d = after(given(...withOffice()), review())
    expect([d.stage, d.review?.version, d.opinions.at(-1)]).toEqual([
      'submitting',
      1,
      {
        step: 'review',
        version: 1,
        text: '审核无误',
        on: '2026-03-06',
        by: { post: 'office-deputy', for: null },
        stands: true,
      },
    ])
  })
  allows('document.format', '五个要点都符合', () => review())
  refuses('document.format', '格式不符合', () => review(withOffice(), { form: { met: false, note: '标题缺文种' } }))
  it('says which point falls short', () => {
    const judgement = review(withOffice(), { grounds: { met: false, note: '依据已失效' } })
    expect(judgement.ok ? '' : judgement.refusals[0]?.says.zh).toBe('审核不符合：行文理由充分、依据准确：依据已失效')
  })
  it('is the office’s, and is repeated for what the office changes at the signer', () => {
    expect(refusedBy(review(withOffice(), {}, 'office-registry'))).toEqual(['document.draft-by-unit'])
    expect(refusedBy(review(withOffice(), {}, 'water.head'))).toEqual(['document.draft-by-unit'])
    const changed = [...withSigner(), revised({ note: '此件公开发布' }, 'wording')]
    const d = after(given(...changed), review(changed))
    expect([d.stage, d.review?.version]).toEqual(['signing', 2])
  })
  refuses('document.head-checks-draft', '主要负责人没有审核', () => review([draftedAs(), submitted()]))
})
