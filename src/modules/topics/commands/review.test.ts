import { describe, expect, it } from 'vitest'
import { allows, refuses } from '#kernel/testing'
import {
  accounted,
  agreed,
  coordinated,
  disputed,
  drafted,
  friday,
  given,
  givenIn,
  raised,
  signed,
  submitted,
} from '../testing/given.ts'

const plain = [drafted(), ...agreed, submitted()]
const atOdds = [drafted(), ...disputed, accounted('health'), submitted()]
const review = (events: Parameters<typeof given>, as = 'executive') =>
  given(...events).when('review', {}, { as, at: friday })

describe('topic.review', () => {
  allows('topic.chain', '分管财政的常务副县长审核', () => review(plain))
  refuses('topic.chain', '不分管的副县长审核', () => review(plain, 'vice-society'))
  refuses('topic.chain', '办公室主任越过分管领导审核', () => review(plain, 'office-director'))
  allows('acting.fill-in', '分管领导外出，补位领导审核', () =>
    givenIn({ absences: ['executive'] })(...plain).when('review', {}, { as: 'vice-industry', at: friday }),
  )
  refuses('acting.fill-in', '分管领导在岗，补位领导不能代为审核', () => review(plain, 'vice-industry'))

  refuses('topic.coordinated', '有分歧而未协调', () => review(atOdds))
  allows('topic.coordinated', '协调后仍未一致的，记录结果后上报', () =>
    review([...atOdds, coordinated('not-agreed', 'health')]),
  )
  refuses('topic.heads-sign', '协调一致后部门未签字', () => review([...atOdds, coordinated('agreed', 'health')]))
  allows('topic.heads-sign', '协调一致后部门已签字', () =>
    review([...atOdds, coordinated('agreed', 'health'), signed('health')]),
  )

  it('leads to the director; to the pool for a special meeting; for what the mayor raised to the mayor only at odds', () => {
    const next = (events: Parameters<typeof given>) => {
      const judgement = review(events)
      return judgement.ok && judgement.events[0]?.data.to
    }
    expect(next(plain)).toBe('balancing')
    expect(next([drafted({ meeting: 'special' }), ...agreed, submitted()])).toBe('pooled')
    expect(
      next([
        raised(),
        ...disputed,
        accounted('health'),
        submitted(),
        coordinated('agreed', 'health'),
        signed('health'),
      ]),
    ).toBe('pooled')
    expect(next([raised(), ...disputed, accounted('health'), submitted(), coordinated('not-agreed', 'health')])).toBe(
      'approving',
    )
  })
  allows('topic.chain', '无人分管的单位由县长审核', () => {
    const { state } = given(...plain)
    return given(
      {
        type: 'topic.drafted',
        data: { lead: 'lucun', content: state as never, on: '2026-03-02', by: { post: 'lucun.clerk', for: null } },
      },
      ...agreed,
      submitted(),
    ).when('review', {}, { as: 'mayor', at: friday })
  })
})
