import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { concluded, convened, delivered, during, given, item, opened, planned } from '../testing/given.ts'

const before = given(planned(), item('1', { confidential: true }), item('2'), convened(), delivered('1', '2'), opened())
const recall = (input: object, at = before.and(concluded('1'), concluded('2'))) =>
  at.when('recall-papers', input, { as: 'office-meetings', at: during })

describe('meeting.recall-papers', () => {
  it('records what came back after a confidential item, and what did not', () => {
    const judgement = recall({ item: '1', missing: ['group-member'] })
    expect(judgement.ok && judgement.events).toEqual([
      { type: 'meeting.papers-recalled', data: { item: '1', missing: ['group-member'], on: '2026-03-09' } },
    ])
  })
  it('refuses what need not come back, or is still under discussion', () => {
    expect(refusedBy(recall({ item: '2' }))).toEqual(['system.input'])
    expect(refusedBy(recall({ item: '1' }, before))).toEqual(['system.input'])
    expect(refusedBy(recall({ item: '1', missing: ['nobody'] }))).toEqual(['system.input'])
  })
})
