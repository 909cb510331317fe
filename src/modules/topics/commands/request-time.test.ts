import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { consulted, drafted, given, replied, tuesday } from '../testing/given.ts'

const request = (until: string, at = tuesday, events = [drafted(), consulted()]) =>
  given(...events).when('request-time', { until, reason: '须开党组会研究' }, { as: 'health.clerk', at })

describe('topic.request-time', () => {
  allows('countersign.extend', '期限届满前主动商请', () => request('2026-03-12'))
  refuses('countersign.extend', '期限届满后才商请', () => request('2026-03-12', '2026-03-05T17:30'))
  refuses('countersign.extend', '商请的日期不晚于原期限', () => request('2026-03-05'))

  it('shows on the row and is for those still asked', () => {
    const judgement = request('2026-03-12')
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'topic.time-requested',
        data: {
          unit: 'health',
          until: '2026-03-12',
          reason: '须开党组会研究',
          on: '2026-03-03',
          by: { post: 'health.clerk', for: null },
        },
      },
    ])
    expect(refusedBy(request('2026-03-12', tuesday, [drafted(), consulted(), replied('health')]))).toEqual([
      'system.authority',
    ])
  })
})
