import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { concluded, given, meetingDay, pooled, scheduled } from '../testing/given.ts'

const past = [...pooled(), scheduled()]
const at = `${meetingDay}T10:00`

describe('topic.conclude', () => {
  it('takes over what the meeting concluded', () => {
    const judgement = given(...past).when(
      'conclude',
      {
        meeting: 'meeting-1',
        item: '1',
        conclusion: 'passed-with-changes',
        text: '原则通过',
        revision: 'major',
        lead: 'finance',
        assist: ['health'],
        due: '2026-04-30',
      },
      { as: 'system', at },
    )
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'topic.concluded',
        data: {
          meeting: 'meeting-1',
          item: '1',
          conclusion: 'passed-with-changes',
          text: '原则通过',
          revision: 'major',
          lead: 'finance',
          assist: ['health'],
          due: '2026-04-30',
          on: '2026-03-16',
        },
      },
    ])
  })
  it('puts what was deferred back into the pool, and decides the rest', () => {
    expect(given(...past, concluded({ conclusion: 'deferred', text: '补充论证' })).state).toMatchObject({
      stage: 'pooled',
      deferrals: [{ meeting: 'meeting-1', text: '补充论证', on: '2026-03-16' }],
    })
    expect(given(...past, concluded({ conclusion: 'rejected' })).state.stage).toBe('decided')
    expect(given(...past, concluded()).state.stage).toBe('decided')
  })
  it('needs an agenda, and the system', () => {
    const input = { meeting: 'meeting-1', item: '1', conclusion: 'passed' }
    expect(refusedBy(given(...pooled()).when('conclude', input, { as: 'system', at }))).toEqual(['system.stage'])
    expect(refusedBy(given(...past).when('conclude', input, { as: 'mayor', at }))).toEqual(['system.authority'])
  })
})
