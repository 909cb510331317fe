import { describe, expect, it } from 'vitest'
import { derive } from '#kernel'
import { refusedBy, refuses } from '#kernel/testing'
import type { IncomingEvent } from '../events.ts'
import { incoming } from '../procedure.ts'
import { after, assigned, instructing, monday, opined, undertaking } from '../testing/given.ts'

const report = (as: string, important = false) =>
  undertaking().when('report', { text: '已完成招标', important }, { as, at: monday })

describe('incoming.report', () => {
  it('says how it stands; what is important is sent to the leaders', () => {
    expect(after(undertaking(), report('finance.clerk'))).toMatchObject({
      important: false,
      notes: [{ what: 'reported', text: '已完成招标', of: 'finance' }],
    })
    expect(after(undertaking(), report('water.clerk', true))).toMatchObject({ important: true })
  })
  refuses('document.reply', '未承办的单位报告', () => report('health.clerk'))
})

describe('assisting units in order', () => {
  const { data } = assigned() as Extract<IncomingEvent, { type: 'incoming.assigned' }>
  const ordered = instructing().and(opined('vice-agriculture'), {
    type: 'incoming.assigned',
    data: { ...data, assist: ['finance', 'audit'], order: 'in-order' },
  })
  const reports = (past: typeof ordered, as: string, done = true) =>
    past.when('report', { text: '已提出意见', done }, { as, at: monday })
  const next = (past: typeof ordered) => derive(incoming, past.view(monday), [])

  it('the next gets it when the one before has done its part; the lead has it all the time', () => {
    expect(next(ordered).awaits).toEqual(expect.arrayContaining(['unit:water', 'unit:finance']))
    expect(next(ordered).audience).not.toContain('unit:audit')
    expect(refusedBy(reports(ordered, 'audit.clerk'))).toEqual(['document.reply'])
    const outcome = reports(ordered, 'finance.clerk')
    const then = ordered.and(...((outcome.ok ? outcome.events : []) as IncomingEvent[]))
    expect(then.state).toMatchObject({ work: { done: ['finance'] }, notes: [{ what: 'reported', text: '已提出意见' }] })
    expect(next(then).awaits).toContain('unit:audit')
    expect(refusedBy(reports(then, 'finance.clerk'))).toEqual(['system.input'])
    expect(refusedBy(reports(then, 'water.clerk'))).toEqual(['system.input'])
    expect(refusedBy(reports(ordered, 'finance.clerk', false))).toEqual([])
  })
})
