import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { after, declined, monday, undertaking } from '../testing/given.ts'

const past = undertaking().and(declined)
const handOn = (input: object = {}, as = 'office-registry', from = past) =>
  from.when('hand-on', { lead: 'transport', reason: '属交通局职责', ...input }, { as, at: monday })

describe('incoming.hand-on', () => {
  it('gives the lead to another unit; its time runs anew', () => {
    expect(after(past, handOn())).toMatchObject({
      work: { lead: 'transport', assist: ['finance'], due: null, declined: null },
    })
    expect(after(past, handOn({ lead: 'finance' }))).toMatchObject({ work: { lead: 'finance', assist: [] } })
    expect(refusedBy(handOn({ lead: 'water' }))).toEqual(['system.input'])
    expect(refusedBy(handOn({ lead: 'nowhere' }))).toEqual(['system.input'])
  })
  refuses('document.instructions', '单位之间自行转送', () => handOn({}, 'water.head'))
  allows('document.instructions', '由办公室改派', () => handOn())
  refuses('document.urgent', '急件改派不定时限', () =>
    handOn({}, 'office-registry', undertaking({ urgency: 'urgent' }, '2026-03-03').and(declined)),
  )
  allows('document.urgent', '急件改派明确时限', () =>
    handOn({ due: '2026-03-03' }, 'office-registry', undertaking({ urgency: 'urgent' }, '2026-03-03').and(declined)),
  )
})
