import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { given, givenIn, sent } from '../testing/given.ts'

const subject = '2026年县级预算调整方案'
const about = { kind: 'topic', id: 'topic-1' }
const known = { last: 0, about: { unit: 'finance' } }
const send = (input: unknown, as = 'office-meetings', facts: unknown = known, world = given) =>
  world().when('send', input, { as, at: '2026-03-10T10:00', facts })

describe('party-report.send', () => {
  allows('party.report-important', '办公室报送', () => send({ subject, about }))
  refuses('party.report-important', '部门自行报送', () => send({ subject, about }, 'finance.head'))

  it('is numbered and dated on the day on which it is entered', () => {
    const judgement = send({ subject, about })
    expect(judgement.ok && judgement.events).toEqual([sent])
    const seventh = send({ subject, form: 'report' }, 'office-registry', { last: 6, about: undefined })
    expect(seventh.ok && seventh.events[0]?.data).toMatchObject({
      number: '报县委〔2026〕7号',
      form: 'report',
      about: null,
    })
  })
  it('is about something that exists', () => {
    expect(refusedBy(send({ subject, about }, 'office-meetings', { last: 0, about: undefined }))).toEqual([
      'system.input',
    ])
    expect(refusedBy(send({ subject: '' }))).toEqual(['system.input'])
    expect(refusedBy(send({ subject, on: '2026-03-01' }))).toEqual(['system.input'])
  })
  it('is the lead department’s where the office reads it so, on what it leads itself', () => {
    const world = givenIn({ readings: { 'party-lead-window': { direction: 'latest', by: 'lead-unit' } } })
    expect(refusedBy(send({ subject, about }, 'finance.head', known, world))).toEqual([])
    expect(refusedBy(send({ subject, about }, 'health.head', known, world))).toEqual(['system.input'])
    expect(refusedBy(send({ subject }, 'health.head', { last: 0, about: undefined }, world))).toEqual(['system.input'])
    expect(refusedBy(send({ subject, about }, 'finance.clerk', known, world))).toEqual(['party.report-important'])
  })
})
