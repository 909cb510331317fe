import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import type { TopicEvent } from '../events.ts'
import { consulted, drafted, given, replied, silent, tuesday } from '../testing/given.ts'

const asked = [drafted(), consulted()]
const extend = (until: string, at = tuesday, events = asked, unit = 'health') =>
  given(...events).when('extend', { unit, until }, { as: 'finance.clerk', at })
const extended: TopicEvent = {
  type: 'topic.extended',
  data: { unit: 'health', until: '2026-03-12', text: null, on: '2026-03-03', by: { post: 'finance.clerk', for: null } },
}

describe('topic.extend', () => {
  allows('countersign.extend', '期限届满前商定延至3月12日', () => extend('2026-03-12'))
  refuses('countersign.extend', '期限届满后补商定', () => extend('2026-03-12', '2026-03-05T17:30'))
  refuses('countersign.extend', '已视为无不同意见后补商定', () =>
    extend('2026-03-12', '2026-03-06T09:00', [...asked, silent('health')]),
  )
  refuses('countersign.extend', '商定的日期早于原期限', () => extend('2026-03-04'))
  refuses('countersign.extend', '已经回复的再延期', () => extend('2026-03-12', tuesday, [...asked, replied('health')]))
  allows('countersign.reply', '商定延期后按新期限回复', () =>
    given(...asked, extended).when('reply', { opinion: 'agree' }, { as: 'health.clerk', at: '2026-03-12T17:00' }),
  )
  refuses('countersign.reply', '过了商定的期限', () =>
    given(...asked, extended).when('reply', { opinion: 'agree' }, { as: 'health.clerk', at: '2026-03-12T17:30' }),
  )

  it('moves the deadline of that unit alone', () => {
    const due = given(...asked, extended)
      .deadlines(tuesday)
      .map((d) => [d.key, d.due?.toString(), d.lapse])
    expect(due).toEqual([
      ['countersign.reply:development', '2026-03-05T09:30:00Z', 'consent'],
      ['countersign.reply:health', '2026-03-12T09:30:00Z', 'consent'],
    ])
  })
  it('knows only units that were asked', () =>
    expect(refusedBy(extend('2026-03-12', tuesday, asked, 'water'))).toEqual(['system.input']))
})
