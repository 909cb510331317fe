import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { meeting } from '../procedure.ts'
import {
  convened,
  delivered,
  executiveMembers,
  given,
  item,
  planned,
  ready,
  signed,
  start,
  whileMayorAway,
} from '../testing/given.ts'
import type { PartyLead } from '../topic-on-agenda.ts'

type Given = typeof given
const attend = (count: number, from = 0) => executiveMembers.slice(from, from + count).map((post) => signed(post))
const open = (
  events: Parameters<Given>,
  how: { as?: string; at?: string; in?: Given; partyLeads?: PartyLead[]; numbers?: number[] } = {},
) =>
  (how.in ?? given)(...events).when(
    'open',
    {},
    {
      as: how.as ?? 'mayor',
      at: how.at ?? start,
      facts: { partyLeads: how.partyLeads ?? [], numbers: how.numbers ?? [] },
    },
  )
const prepared = (kind: Parameters<typeof planned>[0] = 'executive') => [
  planned(kind),
  item('1'),
  convened(),
  delivered('1'),
]
const eight = specify(meeting, demoWorld({ holders: { 'group-member': null } }))
const topic = (state: PartyLead['state']): PartyLead[] => [{ title: '议题1', state }]

describe('meeting.open', () => {
  allows('executive.quorum', '应到九人，到会五人', () => open([...prepared(), ...attend(5)]))
  refuses('executive.quorum', '应到九人，到会四人', () => open([...prepared(), ...attend(4)]))
  refuses('executive.quorum', '应到八人，到会四人，恰为一半', () => open([...prepared(), ...attend(4)], { in: eight }))
  allows('executive.quorum', '应到八人，到会五人', () => open([...prepared(), ...attend(5)], { in: eight }))
  allows('executive.quorum', '其他会议没有规定法定人数', () => open([...prepared('mayors-office'), ...attend(2)]))
  allows('meeting.papers-delivered', '材料已送达', () => open(ready))
  refuses('meeting.papers-delivered', '后列入的事项没有送达', () => open([...prepared(), item('2'), ...attend(5)]))
  allows('topic.party-lead', '会前已报备', () => open(ready, { partyLeads: topic('reported') }))
  allows('topic.party-lead', '临时议题会前报备', () => open(ready, { partyLeads: topic('admitted-late') }))
  refuses('topic.party-lead', '开会时仍未报备', () => open(ready, { partyLeads: topic('open') }))
  refuses('topic.party-lead', '报备迟误而未经同意', () => open(ready, { partyLeads: topic('missed') }))
  allows('meeting.convenor', '县长主持', () => open(ready))
  refuses('meeting.convenor', '会议科宣布开会', () => open(ready, { as: 'office-meetings' }))
  allows('acting.mayor', '县长外出，常务副县长代为主持', () =>
    open([...prepared(), ...attend(5, 1)], { as: 'executive', in: whileMayorAway }),
  )
  refuses('acting.mayor', '县长在岗，常务副县长代为主持', () => open(ready, { as: 'executive' }))

  it('refuses by all norms at once', () => {
    expect(refusedBy(open([planned(), item('1'), convened(), ...attend(3)], { partyLeads: topic('missed') }))).toEqual([
      'executive.quorum',
      'meeting.papers-delivered',
      'topic.party-lead',
    ])
  })
  it('counts the opener, numbers the meeting after the last of the year and keeps the names', () => {
    const judgement = open([...prepared(), ...attend(4, 1)], { numbers: [1, 7] })
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'meeting.signed-in',
        data: { post: 'mayor', as: 'member', at: '2026-03-09T01:00:00Z', late: 0, standIn: null },
      },
      {
        type: 'meeting.opened',
        data: {
          number: 8,
          at: '2026-03-09T01:00:00Z',
          presider: 'mayor',
          acting: null,
          because: null,
          members: executiveMembers,
          attendees: [
            'justice.head',
            'office-deputy',
            'office-deputy-2',
            'counsel-internal',
            'counsel-external',
            'finance.head',
          ],
          present: 5,
          due: 9,
        },
      },
    ])
  })
  it('goes on from a paper book, but never twice with one number', () => {
    const numbered = [planned('executive', { number: 2 }), item('1'), convened(), delivered('1'), ...attend(5)]
    const judgement = open(numbered)
    expect(judgement.ok && judgement.events.at(-1)!.data).toMatchObject({ number: 2 })
    expect(refusedBy(open(numbered, { numbers: [2] }))).toEqual(['system.input'])
  })
  it('takes those on leave off the number due only where the office reads it so', () => {
    const granted = ['vice-security', 'group-member'].map(
      (post) =>
        ({ type: 'meeting.leave-granted', data: { post, reason: '学习', by: 'mayor', on: '2026-03-03' } }) as const,
    )
    expect(refusedBy(open([...prepared(), ...granted, ...attend(4)]))).toEqual(['executive.quorum'])
    expect(
      refusedBy(
        open([...prepared(), ...granted, ...attend(4)], {
          in: specify(meeting, demoWorld({ readings: { 'quorum-base': { base: 'members-less-approved-leave' } } })),
        }),
      ),
    ).toEqual([])
  })
  it('may be recorded for the mayor by the meetings section', () => {
    const judgement = given(...ready).when(
      'open',
      {},
      {
        as: 'office-meetings',
        at: start,
        facts: { partyLeads: [], numbers: [] },
        recorded: { post: 'mayor', how: 'oral' },
      },
    )
    expect(judgement.ok && { acted: judgement.acted, presider: judgement.events.at(-1)!.data['presider'] }).toEqual({
      acted: { person: 'office-meetings', post: 'office-meetings', recorded: { post: 'mayor', how: 'oral' } },
      presider: 'mayor',
    })
  })
  it('is opened on its day', () => {
    expect(refusedBy(open(ready, { at: '2026-03-10T09:00' }))).toEqual(['system.input'])
  })
})
