import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import {
  agreed,
  balanced,
  drafted,
  filed,
  friday,
  given,
  pooled,
  returned,
  reviewed,
  submitted,
} from '../testing/given.ts'

const back = (events: Parameters<typeof given>, as: string, input: unknown = { reason: '缺少测算依据' }) =>
  given(...events).when('return', input, { as, at: friday })
const sent = [drafted(), ...agreed, submitted()]

describe('topic.return', () => {
  it('is for whoever has the topic before them', () => {
    expect(refusedBy(back(sent, 'executive'))).toEqual([])
    expect(refusedBy(back(sent, 'office-director'))).toEqual(['topic.chain'])
    expect(refusedBy(back([...sent, reviewed()], 'office-director'))).toEqual([])
    expect(refusedBy(back([...sent, reviewed()], 'executive'))).toEqual(['topic.chain'])
    expect(refusedBy(back([...sent, reviewed(), balanced()], 'mayor'))).toEqual([])
    expect(refusedBy(back(pooled(), 'office-director'))).toEqual([])
    expect(refusedBy(back([drafted()], 'office-director'))).toEqual(['system.stage'])
  })
  it('gives a ground and a reason', () => {
    const judgement = back([...sent, reviewed()], 'office-director', {
      ground: 'own-authority',
      reason: '部门职责内可以决定',
    })
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'topic.returned',
        data: {
          ground: 'own-authority',
          reason: '部门职责内可以决定',
          on: '2026-03-06',
          by: { post: 'office-director', for: null },
        },
      },
    ])
    expect(refusedBy(back(sent, 'executive', { reason: '' }))).toEqual(['system.input'])
  })
  it('takes the chain back and keeps opinions and signatures; submitted again, the date counts anew', () => {
    const past = given(...sent, reviewed(), returned())
    expect(past.state).toMatchObject({
      stage: 'returned',
      submitted: null,
      leader: null,
      director: null,
      submissions: 1,
    })
    expect(past.state.stage !== 'new' && past.state.signatures).toHaveLength(2)
    const again = past.when('submit', {}, { as: 'finance.head', at: '2026-03-10T09:00', facts: filed })
    expect(again.ok && again.events[0]?.data).toMatchObject({ on: '2026-03-10', at: '2026-03-10T01:00:00Z' })
  })
})
