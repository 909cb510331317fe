import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { known } from '../state.ts'
import { given, item, planned, weekBefore } from '../testing/given.ts'

const due = { norm: 'topic.party-lead', state: 'due', on: null } as const

describe('meeting.note-report', () => {
  it('shows on the agenda that the topic was reported', () => {
    const noted = { type: 'meeting.report-noted', data: { topic: 'topic-1', on: '2026-03-03' } } as const
    const gates = known(
      given(planned(), item('1', { gates: [due] }), item('2', { gates: [due] }), noted).state,
    ).items.map((i) => i.gates)
    expect(gates).toEqual([[{ norm: 'topic.party-lead', state: 'met', on: '2026-03-03' }], [due]])
  })
  it('is no command of a person', () => {
    expect(
      refusedBy(
        given(planned()).when(
          'note-report',
          { topic: 'topic-1', on: '2026-03-03' },
          { as: 'office-meetings', at: weekBefore },
        ),
      ),
    ).toEqual(['system.authority'])
  })
})
