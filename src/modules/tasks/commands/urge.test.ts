import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { at, given, mark, opened } from '../testing/given.ts'

describe('task.urge', () => {
  it('stands on record', () => {
    const judgement = given(opened()).when('urge', { text: '请于月底前反馈' }, { as: 'office-supervision', at })
    expect(judgement.ok && judgement.events).toEqual([
      { type: 'task.urged', data: { text: '请于月底前反馈', ...mark('office-supervision') } },
    ])
    expect(refusedBy(given(opened()).when('urge', { text: '请反馈' }, { as: 'health.clerk', at }))).toEqual([
      'decision.followed-up',
    ])
  })
})
