import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { after, given, monday } from '../testing/given.ts'

const neutral = { reference: '机要-2026-15', received: '2026-03-02', place: '机要室3号柜' }
const note = (input: object = {}, as = 'office-registry') =>
  given().when('note-stub', { ...neutral, ...input }, { as, at: monday })

describe('incoming.note-stub', () => {
  it('says where the paper is, and nothing of what it says', () => {
    expect(after(given(), note({ directTo: 'mayor' }))).toEqual({
      stage: 'elsewhere',
      ...neutral,
      directTo: 'mayor',
      noted: {
        on: '2026-03-02',
        at: '2026-03-02T01:00:00Z',
        by: { post: 'office-registry', for: null },
        recorder: null,
      },
    })
    expect(refusedBy(note({ title: '某事项' }))).toEqual(['system.input'])
    expect(refusedBy(note({ received: '2026-03-03' }))).toEqual(['system.input'])
    expect(refusedBy(note({ directTo: 'water.head' }))).toEqual(['system.input'])
  })
  it('is read by the registry section, the directors and the leader named, nobody else', () => {
    const stub = given().and({
      type: 'incoming.stub-noted',
      data: {
        on: '2026-03-02',
        at: '2026-03-02T01:00:00Z',
        by: { post: 'office-registry', for: null },
        recorder: null,
        ...neutral,
        directTo: 'mayor',
      },
    })
    expect(stub.deadlines(monday)).toEqual([])
    expect(stub.state.stage).toBe('elsewhere')
  })
  refuses('secrecy.keep', '存放处写了密级', () => note({ place: '机要室（绝密）' }))
  allows('secrecy.keep', '只记机要登记号、日期和存放处', () => note())
  refuses('document.through-office', '部门自行登记', () => note({}, 'water.clerk'))
})
