import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { decision, given, opened } from '../testing/given.ts'

describe('task.open', () => {
  it('names the head of the lead unit as first responsible', () => {
    const judgement = given().when('open', decision, { as: 'system', at: '2026-03-09T10:00' })
    expect(judgement.ok && judgement.events).toEqual([opened()])
  })
  it('is no command of a person', () => {
    expect(refusedBy(given().when('open', decision, { as: 'office-supervision', at: '2026-03-09T10:00' }))).toEqual([
      'system.authority',
    ])
  })
})
