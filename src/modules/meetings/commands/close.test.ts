import { describe, expect, it } from 'vitest'
import { refusedBy, specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { meeting } from '../procedure.ts'
import { concluded, convened, during, given, inSession, item, opened, planned, signed } from '../testing/given.ts'

const granted = {
  type: 'meeting.leave-granted',
  data: { post: 'vice-construction', reason: '省里开会', by: 'mayor', on: '2026-03-03' },
} as const

describe('meeting.close', () => {
  it('makes one record of the meeting for minutes and tasks', () => {
    const away = specify(meeting, demoWorld({ absences: [{ post: 'group-member', reason: '外出招商' }] }))
    const judgement = away(
      ...inSession,
      granted,
      signed('justice.head', 'attendee'),
      concluded('1', { subjects: ['money'] }),
    ).when('close', {}, { as: 'mayor', at: '2026-03-09T10:00' })
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'meeting.closed',
        data: {
          number: 3,
          kind: 'executive',
          title: '2026年第3次县政府常务会议',
          date: '2026-03-09',
          starts: '2026-03-09T09:00',
          place: '三楼常务会议室',
          presider: 'mayor',
          acting: null,
          convenor: 'mayor',
          entrustedBy: null,
          present: ['mayor', 'executive', 'vice-agriculture', 'vice-industry', 'vice-society'],
          leave: [
            { post: 'vice-construction', reason: '省里开会' },
            { post: 'group-member', reason: '外出招商' },
          ],
          absent: ['vice-security', 'office-director'],
          attended: ['justice.head'],
          items: [
            {
              item: '1',
              topic: 'topic-1',
              title: '议题1',
              proposer: 'finance',
              conclusion: 'passed',
              text: '会议原则同意。',
              revision: null,
              lead: 'finance',
              assist: [],
              due: '2026-04-30',
              subjects: ['money'],
              dissent: [],
            },
          ],
          at: '2026-03-09T02:00:00Z',
        },
      },
    ])
  })
  it('says who entrusted a special meeting, whose approval its minutes need', () => {
    const events = [
      planned('special'),
      item('1', { topic: null, kind: 'special', lead: 'water' }),
      { type: 'meeting.entrusted', data: { by: 'vice-agriculture', to: 'office-director', on: '2026-03-02' } } as const,
      convened('office-director'),
      signed('office-director'),
      signed('water.head'),
      opened({ presider: 'office-director', members: ['office-director', 'water.head'], attendees: [] }),
      concluded('1', { topic: null, lead: 'water' }),
    ]
    const judgement = given(...events).when('close', {}, { as: 'office-director', at: '2026-03-09T10:00' })
    expect(judgement.ok && judgement.events[0]!.data).toMatchObject({
      kind: 'special',
      presider: 'office-director',
      convenor: 'vice-agriculture',
      entrustedBy: 'vice-agriculture',
      present: ['office-director', 'water.head'],
      absent: [],
    })
  })
  it('waits until every item is concluded', () => {
    const judgement = given(...inSession, item('2'), concluded('1')).when(
      'close',
      {},
      { as: 'office-meetings', at: during },
    )
    expect(judgement.ok ? [] : judgement.refusals.map((r) => [r.norm, r.facts])).toEqual([
      ['system.input', { left: ['议题2'] }],
    ])
  })
  it('is for whoever presides and the meetings section', () => {
    expect(
      refusedBy(given(...inSession, concluded('1')).when('close', {}, { as: 'vice-industry', at: during })),
    ).toEqual(['meeting.convenor'])
  })
})
