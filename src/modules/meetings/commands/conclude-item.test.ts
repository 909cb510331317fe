import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import type { ItemAdded, MeetingEvent } from '../events.ts'
import { convened, delivered, during, five, given, inSession, item, left, opened, planned } from '../testing/given.ts'

type Events = Parameters<typeof given>
const session = (more: Partial<ItemAdded>, ...events: Events): Events => [
  planned(),
  item('1', more),
  convened(),
  delivered('1'),
  ...five,
  opened(),
  ...events,
]
const conclude = (input: object, events: Events = inSession, as = 'office-meetings') =>
  given(...events).when(
    'conclude-item',
    { item: '1', conclusion: 'passed', text: '会议原则同意。', lead: 'finance', due: '2026-04-30', ...input },
    { as, at: during },
  )
const nothingToDo = { lead: undefined, due: undefined }
const spoke = (...posts: string[]): MeetingEvent => ({
  type: 'meeting.recorded',
  data: { item: '1', presenter: null, notes: null, spoke: posts, dissent: [], at: '2026-03-09T01:20:00Z' },
})
const dissent = (...posts: string[]): MeetingEvent => ({
  type: 'meeting.recorded',
  data: {
    item: '1',
    presenter: null,
    notes: null,
    spoke: [],
    dissent: posts.map((post) => ({ post, text: '时机不成熟' })),
    at: '2026-03-09T01:20:00Z',
  },
})

describe('meeting.conclude-item', () => {
  allows('executive.quorum', '到会人数过半', () => conclude({}))
  refuses('executive.quorum', '中途离会后不足法定人数', () => conclude({}, [...inSession, left('vice-society')]))
  allows('executive.quorum', '不足法定人数的作暂缓', () =>
    conclude({ conclusion: 'deferred', ...nothingToDo }, [...inSession, left('vice-society')]),
  )
  allows('task.lead-and-assist', '明确牵头与协办', () =>
    conclude({ assist: ['health'] }, session({ units: ['health'] })),
  )
  allows('task.lead-and-assist', '写明没有协办', () => conclude({ assist: [] }, session({ units: ['health'] })))
  refuses('task.lead-and-assist', '涉及多部门而没有明确协办', () => conclude({}, session({ units: ['health'] })))
  refuses('task.lead-and-assist', '有时限而没有牵头单位', () => conclude({ lead: undefined }, session({ lead: null })))
  allows('decision.followed-up', '有完成时限', () => conclude({}))
  refuses('decision.followed-up', '有牵头单位而没有完成时限', () => conclude({ due: undefined }))
  allows('decision.head-speaks-last', '县长最后发言', () =>
    conclude({}, session({ major: true }, spoke('executive', 'mayor'))),
  )
  refuses('decision.head-speaks-last', '县长发言后他人又发言', () =>
    conclude({}, session({ major: true }, spoke('mayor', 'executive'))),
  )
  refuses('decision.head-speaks-last', '与多数意见不一致而没有说明理由', () =>
    conclude(
      {},
      session({ major: true }, dissent('executive', 'vice-agriculture', 'vice-industry'), spoke('executive', 'mayor')),
    ),
  )
  allows('decision.head-speaks-last', '与多数意见不一致的当场说明理由', () =>
    conclude(
      { grounds: '上级有明确时限要求' },
      session({ major: true }, dissent('executive', 'vice-agriculture', 'vice-industry'), spoke('executive', 'mayor')),
    ),
  )
  allows('topic.chain', '经审定的议题', () => conclude({}))
  allows('topic.chain', '传达学习事项记为听取，可以交办', () =>
    conclude({ conclusion: 'heard' }, session({ topic: null, business: 'transmit' })),
  )
  refuses('topic.chain', '未经审定的事项作出决定', () => conclude({}, session({ topic: null })))
  allows('topic.chain', '县长直接提出的事项', () => conclude({}, session({ topic: null, raised: 'mayor' })))

  it('says what is decided, who leads, who assists, by when and how many were there', () => {
    const judgement = conclude(
      { conclusion: 'passed-with-changes', revision: 'major', assist: ['health'], subjects: ['land'] },
      session({ units: ['health'], subjects: ['money'] }),
      'mayor',
    )
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'meeting.item-concluded',
        data: {
          item: '1',
          topic: 'topic-1',
          conclusion: 'passed-with-changes',
          text: '会议原则同意。',
          revision: 'major',
          lead: 'finance',
          assist: ['health'],
          due: '2026-04-30',
          subjects: ['money', 'land'],
          grounds: null,
          present: 5,
          on: '2026-03-09',
        },
      },
    ])
  })
  it('gives a topic back to its own lead unit where only a date is named', () => {
    const judgement = conclude({ lead: undefined })
    expect(judgement.ok && judgement.events[0]!.data).toMatchObject({ lead: 'finance', due: '2026-04-30' })
  })
  it('refuses what contradicts itself', () => {
    for (const input of [
      { lead: 'nowhere' },
      { assist: ['finance'] },
      { due: '2026-03-01' },
      { conclusion: 'rejected' },
      { revision: 'major' },
      { item: '7' },
      { conclusion: 'heard' },
    ])
      expect(refusedBy(conclude(input))).toContain('system.input')
    expect(refusedBy(conclude({ conclusion: 'rejected', ...nothingToDo }))).toEqual([])
  })
  it('is recorded by nobody else', () => {
    expect(refusedBy(conclude({}, inSession, 'finance.head'))).toEqual(['meeting.convenor'])
  })
})
