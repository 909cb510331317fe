import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { known } from '../state.ts'
import { convened, delivered, given, item, planned, weekBefore } from '../testing/given.ts'

const how = { as: 'office-meetings', at: weekBefore }

describe('meeting.remove-item', () => {
  it('takes the topic off, for the topics to hear of', () => {
    const judgement = given(planned(), item('1')).when('remove-item', { item: '1', reason: '材料不全' }, how)
    expect(judgement.ok && judgement.events).toEqual([
      { type: 'meeting.item-removed', data: { item: '1', topic: 'topic-1', reason: '材料不全' } },
    ])
  })
  it('keeps on record what was taken off after the notice and the papers', () => {
    const removal = { type: 'meeting.item-removed', data: { item: '1', topic: 'topic-1', reason: '部门撤回' } } as const
    expect(known(given(planned(), item('1'), item('2'), convened(), delivered('1', '2'), removal).state)).toMatchObject(
      { items: [{ item: '2' }], removed: [{ item: '1', title: '议题1', reason: '部门撤回', papers: '2026-03-05' }] },
    )
    expect(known(given(planned(), item('1'), removal).state)).toMatchObject({ items: [], removed: [] })
  })
  it('refuses an item that is not there', () => {
    expect(refusedBy(given(planned(), item('1')).when('remove-item', { item: '2', reason: '撤回' }, how))).toEqual([
      'system.input',
    ])
  })
})
