import { describe, expect, it } from 'vitest'
import { known } from '../state.ts'
import { digested, given, opened } from '../testing/given.ts'

describe('task.note-digest', () => {
  it('says when the leaders were told', () => {
    const judgement = given(opened()).when(
      'note-digest',
      { digest: 'digest-1', on: '2026-04-20' },
      { as: 'system', at: '2026-04-20T10:00' },
    )
    expect(judgement.ok && judgement.events).toEqual([digested])
    expect(known(given(opened(), digested).state)).toMatchObject({ digested: '2026-04-20', told: true })
  })
})
