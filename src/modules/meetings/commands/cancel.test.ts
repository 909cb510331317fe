import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { convened, given, item, planned, weekBefore } from '../testing/given.ts'

const cancel = (as: string, ...events: Parameters<typeof given>) =>
  given(...events).when('cancel', { reason: '并入下次会议' }, { as, at: weekBefore })

describe('meeting.cancel', () => {
  it('sends the topics back, with the reason', () => {
    const judgement = cancel('mayor', planned(), item('1'), item('2', { topic: null }), convened())
    expect(judgement.ok && judgement.events).toEqual([
      { type: 'meeting.cancelled', data: { topics: ['topic-1'], reason: '并入下次会议', on: '2026-03-02' } },
    ])
  })
  it('is the office’s until the notice, then the convenor’s', () => {
    expect(refusedBy(cancel('office-meetings', planned()))).toEqual([])
    expect(refusedBy(cancel('office-meetings', planned(), item('1'), convened()))).toEqual(['meeting.convenor'])
  })
})
