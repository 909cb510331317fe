import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { checked, consulted, draftedAs, given, replied, tuesday } from '../testing/given.ts'

const past = given(draftedAs(), checked(), consulted())
const extend = (until: string, at = tuesday, unit = 'health', from = past) =>
  from.when('extend', { unit, until }, { as: 'water.clerk', at })
const request = (until: string, at = tuesday) =>
  past.when('request-time', { until, reason: '需开会研究' }, { as: 'health.clerk', at })

describe('document.extend and document.request-time', () => {
  allows('countersign.extend', '期限届满前商定', () => extend('2026-03-10'))
  refuses('countersign.extend', '期限届满后补商定', () => extend('2026-03-10', '2026-03-05T17:30'))
  refuses('countersign.extend', '商定的日期不晚于原期限', () => extend('2026-03-05'))
  refuses('countersign.extend', '已经回复', () => extend('2026-03-10', tuesday, 'health', past.and(replied('health'))))
  allows('countersign.extend', '期限届满前主动商请', () => request('2026-03-10'))
  refuses('countersign.extend', '期限届满后才商请', () => request('2026-03-10', '2026-03-06T09:00'))
  it('is for units that were asked', () => {
    expect(refusedBy(extend('2026-03-10', tuesday, 'education'))).toEqual(['system.input'])
  })
  it('moves the date on which silence counts', () => {
    const judgement = extend('2026-03-10')
    const later = past.and(...(judgement.ok ? (judgement.events as never[]) : []))
    expect(later.deadlines(tuesday).map((d) => [d.key, d.due?.toString()])).toEqual([
      ['countersign.reply:finance', '2026-03-05T09:30:00Z'],
      ['countersign.reply:health', '2026-03-10T09:30:00Z'],
    ])
  })
})
