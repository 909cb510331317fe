import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { convened, given, item, planned, start, weekBefore } from '../testing/given.ts'
import type { OnAgenda } from '../topic-on-agenda.ts'

const budget: OnAgenda = {
  title: '2026年县级预算调整方案',
  lead: 'finance',
  units: ['development', 'health'],
  major: true,
  raised: null,
  subjects: ['money'],
  gates: [{ norm: 'topic.party-lead', state: 'due', on: null }],
}
const add = (
  kind: Parameters<typeof planned>[0],
  input: Record<string, unknown>,
  as = 'office-meetings',
  facts?: OnAgenda,
) => given(planned(kind)).when('add-item', input, { as, at: weekBefore, facts })

describe('meeting.add-item', () => {
  allows('executive.business', '按常务会议的任务归类', () =>
    add('executive', { topic: 'budget', business: 'plans' }, 'office-meetings', budget),
  )
  refuses('executive.business', '把县长办公会议的任务列入常务会议', () =>
    add('executive', { topic: 'budget', business: 'exchange' }, 'office-meetings', budget),
  )
  allows('plenary.business', '部署重要工作', () => add('plenary', { title: '部署全年工作', business: 'deploy' }))
  refuses('plenary.business', '把表彰奖励列入全体会议', () =>
    add('plenary', { topic: 'budget', business: 'commendation' }, 'office-meetings', budget),
  )
  allows('mayors-office.business', '交流重要工作情况', () =>
    add('mayors-office', { title: '招商引资情况', business: 'exchange' }),
  )
  refuses('mayors-office.business', '把审议规范性文件列入县长办公会议', () =>
    add('mayors-office', { topic: 'budget', business: 'documents' }, 'office-meetings', budget),
  )
  allows('special.business', '分管范围内的问题', () => add('special', { title: '春灌用水调度', lead: 'water' }))
  allows('special.business', '跨分工的，协调部门分歧', () =>
    add('special', { title: '河道采砂监管', lead: 'natural-resources', business: 'disagreement' }),
  )
  refuses('special.business', '不在召集人分工范围内的问题', () =>
    add('special', { title: '公路养护', lead: 'transport' }),
  )
  allows('topic.chain', '县长直接提出', () =>
    add('executive', { title: '防汛准备', business: 'plans', lead: 'emergency' }, 'mayor'),
  )
  allows('topic.chain', '传达学习不须提报议题', () =>
    add('executive', { title: '传达省政府全体会议精神', business: 'transmit' }),
  )
  refuses('topic.chain', '办公室绕过审定列入待决事项', () =>
    add('executive', { title: '预备费安排', business: 'plans', lead: 'finance' }),
  )

  it('takes over what the topic says, and names the item by the next number', () => {
    const judgement = given(planned(), item('4')).when(
      'add-item',
      { topic: 'budget', minutes: 20, confidential: true },
      { as: 'office-meetings', at: weekBefore, facts: budget },
    )
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'meeting.item-added',
        data: {
          item: '5',
          topic: 'budget',
          title: '2026年县级预算调整方案',
          minutes: 20,
          kind: 'executive',
          starts: start,
          lead: 'finance',
          units: ['development', 'health'],
          presenter: 'finance.head',
          business: 'other',
          subjects: ['money'],
          confidential: true,
          major: true,
          raised: null,
          gates: [{ norm: 'topic.party-lead', state: 'due', on: null }],
        },
      },
    ])
  })
  it('keeps who raised it', () => {
    const judgement = add('executive', { title: '防汛准备', business: 'plans', lead: 'emergency' }, 'mayor')
    expect(judgement.ok && judgement.events[0]!.data).toMatchObject({
      raised: 'mayor',
      lead: 'emergency',
      presenter: 'emergency.head',
    })
  })
  it('never gives a number again', () => {
    const judgement = given(planned(), item('1'), item('2'), {
      type: 'meeting.item-removed',
      data: { item: '2', topic: 'topic-2', reason: '撤回' },
    }).when('add-item', { title: '传达精神', business: 'transmit' }, { as: 'office-meetings', at: weekBefore })
    expect(judgement.ok && judgement.events[0]!.data).toMatchObject({ item: '3' })
  })
  it('refuses a topic that is not there, is there already, or is given with a title of its own', () => {
    expect(refusedBy(add('executive', { topic: 'nowhere' }))).toEqual(['system.input'])
    expect(
      refusedBy(
        given(planned(), item('1', { topic: 'budget' })).when(
          'add-item',
          { topic: 'budget' },
          { as: 'office-meetings', at: weekBefore, facts: budget },
        ),
      ),
    ).toEqual(['system.input'])
    expect(refusedBy(add('executive', { topic: 'budget', title: '另一标题' }, 'office-meetings', budget))).toEqual([
      'system.input',
    ])
    expect(refusedBy(add('executive', {}))).toEqual(['system.input'])
    expect(refusedBy(add('special', { title: '事项', lead: 'nowhere' }))).toEqual(['system.input'])
  })
  it('is for the office and the convenor, before the meeting', () => {
    expect(refusedBy(add('executive', { topic: 'budget' }, 'finance.head', budget))).toEqual([
      'topic.chain',
      'meeting.convenor',
    ])
    expect(refusedBy(add('special', { title: '春灌用水调度', lead: 'water' }, 'vice-agriculture'))).toEqual([])
    expect(
      refusedBy(
        given(planned(), item('1'), convened()).when(
          'add-item',
          { topic: 'budget' },
          { as: 'office-meetings', at: weekBefore, facts: budget },
        ),
      ),
    ).toEqual([])
  })
})
