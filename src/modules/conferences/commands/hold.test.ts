import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { after, approved, approving, given, planned } from '../testing/given.ts'

const record = { date: '2026-05-15', hours: 2.5, participants: 112, cost: 8100 }
const monday = '2026-05-18T09:00'
const hold = (past: ReturnType<typeof given>, input: object = record, at = monday) =>
  past.when('hold', input, { as: 'agriculture.clerk', at })
const ready = approving().and(approved())

describe('conference.hold', () => {
  it('records how it went', () => {
    const outcome = hold(ready)
    const data = { on: '2026-05-18', by: { post: 'agriculture.clerk', for: null }, text: null, ...record }
    expect(outcome).toMatchObject({ ok: true, events: [{ type: 'conference.held', data }] })
    expect(after(ready, outcome)).toEqual({ ...ready.state, stage: 'held', held: data })
  })

  refuses('conference.approval', '未经批准就召开', () => hold(approving()))
  refuses('conference.approval', '只列入计划就召开', () => hold(given(planned())))
  allows('conference.approval', '经批准召开', () => hold(ready))

  it('lies not in the future and not in another year', () => {
    expect(refusedBy(hold(ready, record, '2026-05-14T09:00'))).toEqual(['system.input'])
    expect(refusedBy(hold(ready, { ...record, date: '2025-12-31' }))).toEqual(['system.input'])
  })
})
