import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { given, item, planned, weekBefore } from '../testing/given.ts'

const entrust = (to: string, as = 'vice-agriculture', kind: Parameters<typeof planned>[0] = 'special') =>
  given(planned(kind)).when('entrust', { to }, { as, at: weekBefore })
const entrusted = {
  type: 'meeting.entrusted',
  data: { by: 'vice-agriculture', to: 'office-director', on: '2026-03-02' },
} as const
const convene = (as: string) =>
  given(planned('special'), item('1', { topic: null, kind: 'special', lead: 'water' }), entrusted).when(
    'convene',
    {},
    { as, at: weekBefore, facts: { sameDay: [], called: [] } },
  )

describe('meeting.entrust', () => {
  allows('special.convenor', '领导委托办公室主任', () => entrust('office-director'))
  allows('special.convenor', '领导委托办公室副主任', () => entrust('office-deputy-2'))
  allows('special.convenor', '受委托的办公室主任召集', () => convene('office-director'))
  refuses('special.convenor', '委托部门负责人', () => entrust('water.head'))
  refuses('special.convenor', '由召集人以外的领导委托', () => entrust('office-director', 'vice-industry'))
  refuses('special.convenor', '没有受委托的副主任召集', () => convene('office-deputy'))
  refuses('meeting.convenor', '把常务会议委托给办公室主任', () => entrust('office-director', 'mayor', 'executive'))

  it('keeps who entrusted whom', () => {
    const judgement = entrust('office-director')
    expect(judgement.ok && judgement.events).toEqual([entrusted])
    expect(refusedBy(convene('vice-agriculture'))).toEqual([])
  })
})
