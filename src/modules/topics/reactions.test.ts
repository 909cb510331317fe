import { describe, expect, it } from 'vitest'
import type { Event } from '#kernel'
import { reactions } from './reactions.ts'
import { friday, given } from './testing/given.ts'

const to = (type: string, data: Event['data'], id = 'meeting-1') =>
  reactions
    .filter((r) => r.on === type)
    .flatMap((r) =>
      r.do({ ...given().view(friday), id, event: { type, data }, kind: type.slice(0, type.indexOf('.')) }),
    )
const topic = (command: string, input: unknown, id = 'topic-1') => ({ kind: 'topic', id, command, input })

describe('reactions of topics', () => {
  it('follow the agenda', () => {
    expect(
      to('meeting.item-added', {
        item: '1',
        topic: 'topic-1',
        title: '预算',
        minutes: 20,
        kind: 'executive',
        starts: '2026-03-16T09:00',
      }),
    ).toEqual([topic('schedule', { meeting: 'meeting-1', kind: 'executive', starts: '2026-03-16T09:00' })])
    expect(
      to('meeting.item-added', {
        item: '1',
        topic: null,
        title: '传达学习',
        minutes: 20,
        kind: 'executive',
        starts: '2026-03-16T09:00',
      }),
    ).toEqual([])
    expect(to('meeting.item-removed', { item: '1', topic: 'topic-1', reason: '暂缓' })).toEqual([
      topic('unschedule', { meeting: 'meeting-1', reason: '暂缓' }),
    ])
    expect(
      to('meeting.rescheduled', { starts: '2026-03-17T09:00', kind: 'executive', topics: ['topic-1', 'topic-2'] }),
    ).toEqual(
      ['topic-1', 'topic-2'].map((id) =>
        topic('schedule', { meeting: 'meeting-1', kind: 'executive', starts: '2026-03-17T09:00' }, id),
      ),
    )
    expect(to('meeting.cancelled', { topics: ['topic-1'], reason: '法定人数不足' })).toEqual([
      topic('unschedule', { meeting: 'meeting-1', reason: '法定人数不足' }),
    ])
  })
  it('follow what the meeting concludes, and its end', () => {
    const concluded = {
      item: '1',
      conclusion: 'passed',
      text: '同意',
      revision: null,
      lead: 'finance',
      assist: [],
      due: '2026-04-30',
    }
    expect(
      to('meeting.item-concluded', { ...concluded, topic: 'topic-1', subjects: [], present: 5, on: '2026-03-16' }),
    ).toEqual([topic('conclude', { meeting: 'meeting-1', ...concluded })])
    expect(to('meeting.closed', { date: '2026-03-16', items: [{ topic: 'topic-1' }, { topic: null }] })).toEqual([
      topic('note-closed', { meeting: 'meeting-1', on: '2026-03-16' }),
    ])
  })
  it('note reports about topics alone, and mergers', () => {
    expect(
      to('party-report.sent', { about: { kind: 'topic', id: 'topic-1' }, on: '2026-03-10' }, 'party-report-1'),
    ).toEqual([topic('note-report', { report: 'party-report-1', on: '2026-03-10' })])
    expect(
      to('party-report.sent', { about: { kind: 'meeting', id: 'meeting-1' }, on: '2026-03-10' }, 'party-report-1'),
    ).toEqual([])
    expect(to('party-report.sent', { about: null, on: '2026-03-10' }, 'party-report-1')).toEqual([])
    expect(to('topic.merged', { into: 'topic-2', title: '预算', reason: '同一资金' }, 'topic-1')).toEqual([
      topic('absorb', { topic: 'topic-1', title: '预算' }, 'topic-2'),
    ])
  })
})
