import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoWorld, type DemoOptions } from '#org/testing'
import type { LeaveEvent } from '../events.ts'
import { leave } from '../procedure.ts'

const trip = { kind: 'official', from: '2026-03-05', until: '2026-03-06', place: '济南', reason: '会议' }
const during = '2026-03-05T10:00'
const granted = (as: string, by: string | null, input: object = {}, options: DemoOptions = {}): LeaveEvent[] => {
  const given = specify(leave, demoWorld(options))
  const asked = given().when('request', { ...trip, ...input }, { as, at: '2026-03-02T08:00' })
  if (!asked.ok) throw new Error(JSON.stringify(asked.refusals))
  const past = asked.events as LeaveEvent[]
  if (!by) return past
  const approved = given(...past).when('approve', {}, { as: by, at: '2026-03-02T10:00' })
  if (!approved.ok) throw new Error(JSON.stringify(approved.refusals))
  return [...past, ...(approved.events as LeaveEvent[])]
}
const leader = granted('vice-society', 'mayor')
const head = granted('office-director', 'executive', { acting: 'office-deputy', phone: '3240000' })
const mayor = granted('mayor', null)
const name = (past: LeaveEvent[], as: string, input: object, options: DemoOptions = {}) =>
  specify(
    leave,
    demoWorld(options),
  )(...past).when('name-acting', { reason: '原代行人调离', ...input }, { as, at: during })
const pairAway: DemoOptions = { absences: ['vice-agriculture'] }

describe('leave.name-acting', () => {
  refuses('leave.heads', '改定的代行人不是本单位负责人', () => name(head, 'executive', { acting: 'finance.deputy' }))
  refuses('leave.heads', '不填代行人', () => name(head, 'executive', {}))
  refuses('leave.heads', '由代行人自行改定', () => name(head, 'office-deputy', { acting: 'office-deputy-2' }))
  allows('leave.heads', '原代行人调离，分管领导另定副主任', () =>
    name(head, 'executive', { acting: 'office-deputy-2' }, { holders: { 'office-deputy': null } }),
  )
  refuses('acting.fill-in', '补位领导在岗，另定他人', () => name(leader, 'mayor', { acting: 'vice-security' }))
  allows('acting.fill-in', '补位领导也外出，县长另定一位', () =>
    name(leader, 'mayor', { acting: 'vice-security' }, pairAway),
  )
  refuses('acting.mayor', '主持工作的常务副县长也外出，不另定', () =>
    name(mayor, 'mayor', {}, { absences: ['executive', 'mayor'] }),
  )
  refuses('acting.designation', '常务副县长替县长另定他人', () => name(mayor, 'executive', { acting: 'vice-security' }))
  allows('acting.designation', '县长在外地另定一位副县长主持', () =>
    name(mayor, 'mayor', { acting: 'vice-security' }, { absences: ['executive', 'mayor'] }),
  )
  it('takes effect at once, for what is left of the leave', () => {
    const judgement = name(leader, 'mayor', { acting: 'vice-security' }, pairAway)
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'leave.acting-named',
        data: {
          on: '2026-03-05',
          post: 'vice-society',
          acting: 'vice-security',
          reason: '原代行人调离',
          absences: [
            {
              post: 'vice-society',
              kind: 'away',
              from: '2026-03-05T10:00:00+08:00',
              until: '2026-03-06T17:30:00+08:00',
              acting: 'vice-security',
              reason: '因公外出',
            },
          ],
        },
      },
    ])
  })
  it('names for another post of the same person, and for no other', () => {
    const both = { holders: { 'police.head': 'vice-security' } }
    const past = granted(
      'vice-security',
      'mayor',
      { phone: '3240000', also: [{ post: 'police.head', acting: 'police.deputy' }] },
      both,
    )
    const judgement = name(past, 'mayor', { post: 'police.head', acting: 'police.deputy' }, both)
    expect(
      specify(leave, demoWorld())(...past, ...((judgement.ok ? judgement.events : []) as LeaveEvent[])).state,
    ).toMatchObject({
      acting: null,
      also: [{ post: 'police.head', acting: 'police.deputy' }],
    })
    expect(refusedBy(name(past, 'mayor', { post: 'justice.head', acting: 'justice.deputy' }, both))).toEqual([
      'system.input',
    ])
  })
  it('is over with the leave', () => {
    expect(
      refusedBy(
        specify(
          leave,
          demoWorld(pairAway),
        )(...leader).when(
          'name-acting',
          { acting: 'vice-security', reason: '补记' },
          { as: 'mayor', at: '2026-03-06T17:30' },
        ),
      ),
    ).toContain('system.input')
  })
})
