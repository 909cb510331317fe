import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { rosterOf } from '../membership.ts'
import { known } from '../state.ts'
import { executiveMembers, given, item, planned, weekBefore } from '../testing/given.ts'

const invite = (kind: Parameters<typeof planned>[0], posts: string[], more: Record<string, unknown> = {}) =>
  given(planned(kind), item('1')).when('invite', { posts, ...more }, { as: 'office-meetings', at: weekBefore })
const roster = (...events: Parameters<typeof given>) => {
  const c = given(...events).view(weekBefore)
  return rosterOf(known(c.state), c)
}

describe('meeting.invite', () => {
  allows('plenary.invitees', '镇街主要负责人和县法院列席全体会议', () =>
    invite('plenary', ['nanma.head', 'development-zone.head', 'court']),
  )
  refuses('plenary.invitees', '安排经办人列席全体会议', () => invite('plenary', ['nanma.clerk']))
  allows('executive.invitees', '有关部门主要负责人按需列席常务会议', () =>
    invite('executive', ['water.head'], { item: '1' }),
  )
  refuses('executive.invitees', '安排部门副职列席常务会议', () => invite('executive', ['water.deputy']))

  it('asks whoever is needed to a special meeting, as members', () => {
    expect(refusedBy(invite('special', ['water.deputy', 'finance.clerk']))).toEqual([])
    expect(
      roster(
        planned('special'),
        { type: 'meeting.invited', data: { posts: ['water.deputy'], item: null } },
        item('1', { kind: 'special', lead: 'finance' }),
      ).members,
    ).toEqual(['vice-agriculture', 'water.deputy', 'finance.head'])
  })
  it('keeps apart who is there throughout and who comes in for an item', () => {
    const { members, attendees, fixed, only } = roster(
      planned(),
      item('1', { units: ['health'] }),
      item('2', { lead: 'justice' }),
      { type: 'meeting.invited', data: { posts: ['water.head', 'court'], item: '2' } },
      { type: 'meeting.invited', data: { posts: ['petitions.head'], item: null } },
    )
    expect({ members, attendees, fixed, only }).toEqual({
      members: executiveMembers,
      fixed: ['justice.head', 'office-deputy', 'office-deputy-2', 'counsel-internal', 'counsel-external'],
      attendees: [
        'justice.head',
        'office-deputy',
        'office-deputy-2',
        'counsel-internal',
        'counsel-external',
        'petitions.head',
        'water.head',
        'court',
        'finance.head',
        'health.head',
      ],
      only: { 'water.head': ['2'], court: ['2'], 'finance.head': ['1'], 'health.head': ['1'] },
    })
  })
  it('refuses who does not exist and an item that is not there', () => {
    expect(refusedBy(invite('mayors-office', ['nobody']))).toEqual(['system.input'])
    expect(refusedBy(invite('mayors-office', ['water.head'], { item: '7' }))).toEqual(['system.input'])
  })
})
