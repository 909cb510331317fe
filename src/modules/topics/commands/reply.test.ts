import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import type { TopicEvent } from '../events.ts'
import { consulted, drafted, given, replied, silent, tuesday } from '../testing/given.ts'

const asked = [drafted(), consulted()]
const reply = (input: unknown, at = tuesday, as = 'health.clerk', events = asked) =>
  given(...events).when('reply', input, { as, at })

describe('topic.reply', () => {
  it('records opinion, text and who gave it', () => {
    const judgement = reply({ opinion: 'comments', text: '增加村卫生室补助' })
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'topic.replied',
        data: {
          unit: 'health',
          round: 1,
          opinion: 'comments',
          text: '增加村卫生室补助',
          files: [],
          on: '2026-03-03',
          by: { post: 'health.clerk', for: null },
        },
      },
    ])
  })
  allows('countersign.reply', '第3个工作日下班前回复', () => reply({ opinion: 'agree' }, '2026-03-05T17:29'))
  refuses('countersign.reply', '第3个工作日下班后才回复', () => reply({ opinion: 'agree' }, '2026-03-05T17:30'))
  refuses('countersign.reply', '已视为无不同意见后再表示不同意', () =>
    reply({ opinion: 'disagree', text: '资金不足' }, '2026-03-06T09:00', 'health.clerk', [...asked, silent('health')]),
  )
  refuses('countersign.reply', '本轮已回复', () =>
    reply({ opinion: 'agree' }, tuesday, 'health.clerk', [...asked, replied('health', 'comments', '补充')]),
  )
  allows('countersign.reply', '主办部门另定5个工作日，第5日回复', () =>
    reply({ opinion: 'agree' }, '2026-03-09T16:00', 'health.clerk', [drafted(), consulted({ within: 5 })]),
  )
  allows('countersign.reply', '再次征求意见后可以回复', () =>
    reply({ opinion: 'agree' }, '2026-03-09T09:00', 'health.clerk', [
      ...asked,
      silent('health'),
      consulted({ round: 2, units: ['health'], on: '2026-03-06' }),
    ]),
  )

  allows('topic.disagreement', '不同意并写明理据', () => reply({ opinion: 'disagree', text: '基层医疗投入不足' }))
  refuses('topic.disagreement', '不同意而无理据', () => reply({ opinion: 'disagree' }))

  it('tells silence on record from a reply given', () => {
    const says = (event: TopicEvent) => {
      const judgement = reply({ opinion: 'agree' }, '2026-03-06T09:00', 'health.clerk', [...asked, event])
      return judgement.ok ? undefined : judgement.refusals[0]?.says.zh
    }
    expect(says(silent('health'))).toBe('县卫生健康局的回复期限2026-03-05已过，视为无不同意见')
    expect(says(replied('health'))).toBe('县卫生健康局本轮已回复')
  })
  it('is for the units asked; comments need a text', () => {
    expect(refusedBy(reply({ opinion: 'agree' }, tuesday, 'water.clerk'))).toEqual(['system.authority'])
    expect(refusedBy(reply({ opinion: 'agree' }, tuesday, 'finance.clerk'))).toEqual(['system.authority'])
    expect(refusedBy(reply({ opinion: 'comments' }))).toEqual(['system.input'])
    expect(refusedBy(reply({ opinion: 'silence' }))).toEqual(['system.input'])
  })
})
