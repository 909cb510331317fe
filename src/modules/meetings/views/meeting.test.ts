import { describe, expect, it } from 'vitest'
import { specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { meetingView as shape } from '../contract.ts'
import { meeting } from '../procedure.ts'
import { convened, delivered, during, five, given, inSession, item, planned, weekBefore } from '../testing/given.ts'
import { meetingView } from './meeting.ts'

const away = specify(meeting, demoWorld({ absences: [{ post: 'mayor', reason: '党校学习' }] }))

describe('the view of a meeting', () => {
  it('has the shape of the contract at every stage', () => {
    const stages = [
      [planned()],
      [planned('plenary'), item('1'), convened()],
      [planned('special'), item('1', { kind: 'special' })],
      inSession,
    ]
    for (const events of stages)
      expect(shape.parse(meetingView(given(...events).view(during)))).toEqual(
        meetingView(given(...events).view(during)),
      )
  })
  it('says who presides, and for whom', () => {
    expect(meetingView(away(planned()).view(weekBefore)).presider).toEqual({
      id: 'executive',
      name: { zh: '常务副县长', en: expect.any(String) },
      acts: { for: { id: 'mayor', name: { zh: '县长', en: expect.any(String) } }, because: 'acting.mayor' },
    })
  })
  it('shows how everybody stands', () => {
    const events = [
      planned(),
      item('1'),
      convened(),
      ...five.slice(1, 4),
      {
        type: 'meeting.leave-asked',
        data: { post: 'justice.head', reason: '出差', report: null, on: '2026-03-03' },
      } as const,
    ]
    const view = meetingView(away(...events).view(during))
    expect(view.members.map((m) => [m.post, m.state, m.note?.zh ?? null])).toEqual([
      ['mayor', 'leave', '党校学习'],
      ['executive', 'present', null],
      ['vice-agriculture', 'present', null],
      ['vice-industry', 'present', null],
      ['vice-society', 'due', null],
      ['vice-construction', 'due', null],
      ['vice-security', 'due', null],
      ['group-member', 'due', null],
      ['office-director', 'due', null],
    ])
    expect(view.attendees.map((a) => [a.post, a.fixed, a.items, a.note?.zh ?? null])).toEqual([
      ['justice.head', true, [], '请假待批：出差'],
      ['office-deputy', true, [], null],
      ['office-deputy-2', true, [], null],
      ['counsel-internal', true, [], null],
      ['counsel-external', true, [], null],
      ['finance.head', false, ['1'], null],
    ])
    expect(view.quorum).toEqual({ applies: true, present: 3, due: 9, need: 5, ok: false })
  })
  it('shows the gates of an item, papers among them', () => {
    const gates = (...events: Parameters<typeof given>) =>
      meetingView(given(...events).view(weekBefore)).items.map((i) => i.gates.map((g) => [g.says.zh, g.state, g.on]))
    const topic = item('1', {
      gates: [
        { norm: 'topic.chain', state: 'met', on: '2026-02-27' },
        { norm: 'topic.party-lead', state: 'due', on: null },
      ],
    })
    expect(gates(planned(), topic)).toEqual([
      [
        ['审定', 'met', '2026-02-27'],
        ['报备', 'due', null],
        ['送达', 'due', null],
      ],
    ])
    expect(gates(planned(), topic, delivered('1'))).toEqual([
      [
        ['审定', 'met', '2026-02-27'],
        ['报备', 'due', null],
        ['送达', 'met', '2026-03-05'],
      ],
    ])
  })
})
