import { describe, expect, it } from 'vitest'
import { decided, given, pooled } from '../testing/given.ts'

const note = (events: Parameters<typeof given>, meeting = 'meeting-1') => {
  const past = given(...events)
  const judgement = past.when('note-closed', { meeting, on: '2026-03-17' }, { as: 'system', at: '2026-03-17T11:00' })
  return judgement.ok ? past.and(...(judgement.events as Parameters<typeof given>)) : undefined
}

describe('topic.note-closed', () => {
  it('dates the decision by the end of its meeting, from which the document’s term runs', () => {
    const after = note(decided({ document: true }))
    expect(after?.state).toMatchObject({ stage: 'decided', decision: { closedOn: '2026-03-17' } })
    expect(after?.deadlines('2026-03-17T12:00').map((d) => [d.key, d.due?.toString()])).toEqual([
      ['document.after-meeting', '2026-03-24T09:30:00Z'],
    ])
  })
  it('says nothing to a topic of another meeting, nor to one deferred', () => {
    expect(note(decided(), 'meeting-2')?.state).toMatchObject({ decision: { closedOn: null } })
    expect(note(pooled())?.state.stage).toBe('pooled')
  })
})
