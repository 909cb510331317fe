import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { meeting } from '../procedure.ts'
import { convened, given, item, planned, signed, start } from '../testing/given.ts'

type Given = typeof given
const before = (kind: Parameters<typeof planned>[0] = 'executive', more: Parameters<Given> = []) => [
  planned(kind),
  item('1'),
  convened(),
  ...more,
]
const signIn = (
  post: string,
  how: {
    kind?: Parameters<typeof planned>[0]
    as?: string
    role?: string
    at?: string
    in?: Given
    more?: Parameters<Given>
  } = {},
) =>
  (how.in ?? given)(...before(how.kind, how.more)).when(
    'sign-in',
    { post, ...(how.role ? { as: how.role } : {}) },
    { as: how.as ?? 'office-meetings', at: how.at ?? start },
  )
const away = (...absences: string[]): Given => specify(meeting, demoWorld({ absences }))

describe('meeting.sign-in', () => {
  allows('executive.members', '办公室主任是常务会议组成人员', () => signIn('office-director', { role: 'member' }))
  refuses('executive.members', '办公室副主任作为组成人员签到', () => signIn('office-deputy', { role: 'member' }))
  refuses('executive.members', '部门主要负责人作为组成人员签到', () => signIn('finance.head', { role: 'member' }))
  allows('plenary.members', '组成部门主要负责人是全体会议组成人员', () =>
    signIn('water.head', { kind: 'plenary', role: 'member' }),
  )
  refuses('plenary.members', '镇长作为全体会议组成人员签到', () =>
    signIn('nanlushan.head', { kind: 'plenary', role: 'member' }),
  )
  allows('mayors-office.members', '党组成员是领导班子成员', () =>
    signIn('group-member', { kind: 'mayors-office', role: 'member' }),
  )
  refuses('mayors-office.members', '办公室主任作为班子成员签到', () =>
    signIn('office-director', { kind: 'mayors-office', role: 'member' }),
  )
  allows('mayors-office.members', '办公室改读为含办公室主任', () =>
    signIn('office-director', {
      kind: 'mayors-office',
      role: 'member',
      in: specify(meeting, demoWorld({ readings: { 'team-members': { selector: 'leaders-and-office-director' } } })),
    }),
  )
  allows('executive.invitees', '司法局主要负责人固定列席', () => signIn('justice.head'))
  allows('executive.invitees', '法律顾问固定列席', () => signIn('counsel-external'))
  refuses('executive.invitees', '没有被安排列席的部门', () => signIn('water.head'))
  allows('plenary.invitees', '安排列席的镇', () =>
    signIn('nanlushan.head', {
      kind: 'plenary',
      more: [{ type: 'meeting.invited', data: { posts: ['nanlushan.head'], item: null } }],
    }),
  )
  refuses('plenary.invitees', '没有被安排列席的镇', () => signIn('nanlushan.head', { kind: 'plenary' }))
  allows('attendance.on-time', '会议当日按时签到', () => signIn('mayor', { at: '2026-03-09T08:50' }))
  refuses('attendance.on-time', '提前一天签到', () => signIn('mayor', { at: '2026-03-08T17:00' }))

  refuses('attendance.on-time', '会后补签', () => signIn('mayor', { at: '2026-03-10T08:30' }))

  it('records how late somebody is', () => {
    const judgement = signIn('mayor', { at: '2026-03-09T09:12' })
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'meeting.signed-in',
        data: { post: 'mayor', as: 'member', at: '2026-03-09T01:12:00Z', late: 12, standIn: null },
      },
    ])
  })
  it('lets a deputy attend for a head who is away, but nobody sit in a member’s place', () => {
    const judgement = signIn('justice.head', { as: 'justice.deputy', in: away('justice.head') })
    expect(judgement.ok && judgement.events[0]!.data).toMatchObject({
      post: 'justice.head',
      as: 'attendee',
      standIn: 'justice.deputy',
    })
    expect(refusedBy(signIn('vice-agriculture', { as: 'vice-society', in: away('vice-agriculture') }))).toEqual([
      'system.authority',
    ])
  })
  it('counts somebody who holds two posts once, and a vacant post not at all', () => {
    const world = demoWorld({ holders: { 'police.head': 'vice-security', 'water.head': null } })
    const judgement = specify(meeting, world)(planned('plenary'), item('1'), convened()).when(
      'sign-in',
      { post: 'police.head', as: 'member' },
      { as: 'office-meetings', at: start },
    )
    expect(refusedBy(judgement)).toEqual(['plenary.members'])
    expect(
      refusedBy(
        specify(meeting, world)(planned('plenary'), convened()).when(
          'sign-in',
          { post: 'water.head', as: 'member' },
          { as: 'office-meetings', at: start },
        ),
      ),
    ).toEqual(['plenary.members'])
  })
  it('refuses signing in twice, and for others', () => {
    expect(refusedBy(signIn('mayor', { more: [signed('mayor')] }))).toEqual(['system.input'])
    expect(refusedBy(signIn('mayor', { as: 'executive' }))).toEqual(['system.authority'])
    expect(refusedBy(signIn('water.head', { kind: 'mayors-office' }))).toEqual(['system.input'])
  })
})
