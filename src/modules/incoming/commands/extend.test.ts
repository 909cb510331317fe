import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { after, monday, undertaking } from '../testing/given.ts'

const extend = (until: string, at = monday, as = 'office-registry') =>
  undertaking().when('extend', { until, reason: '须现场核查' }, { as, at })

describe('incoming.extend', () => {
  it('moves the date of the reply', () => {
    expect(after(undertaking(), extend('2026-03-20'))).toMatchObject({
      work: { due: '2026-03-20' },
      notes: [{ what: 'extended', of: '2026-03-20' }],
    })
  })
  refuses('document.reply', '时限已过再延期', () => extend('2026-03-20', '2026-03-16T17:30'))
  refuses('document.reply', '延到更早的日期', () => extend('2026-03-10'))
  allows('document.reply', '届满前延期', () => extend('2026-03-20', '2026-03-16T17:29'))
  it('is agreed by the office', () => {
    expect(refusedBy(extend('2026-03-20', monday, 'water.head'))).toEqual(['document.instructions'])
  })
})
