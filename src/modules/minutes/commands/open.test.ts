import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { known } from '../state.ts'
import { at, drafted, given, record, special, item } from '../testing/given.ts'

describe('minutes.open', () => {
  it('keeps the record and the names of the day', () => {
    const judgement = given().when(
      'open',
      { meeting: 'meeting-1', record: record() },
      { as: 'system', at: '2026-03-09T10:00' },
    )
    expect(judgement.ok && judgement.events).toEqual([drafted()])
  })
  it('takes over the subjects of all items', () => {
    expect(
      known(
        given(drafted(special({}, item({ subjects: ['money', 'land'] }), item({ item: '2', subjects: ['land'] }))))
          .state,
      ).subjects,
    ).toEqual(['money', 'land'])
  })
  it('is no command of a person', () => {
    expect(
      refusedBy(given().when('open', { meeting: 'meeting-1', record: record() }, { as: 'office-meetings', at })),
    ).toEqual(['system.authority'])
  })
})
