import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import {
  accounted,
  coordinated,
  consulted,
  disputed,
  drafted,
  friday,
  given,
  givenIn,
  replied,
  settled,
  signed,
  silent,
  submitted,
} from '../testing/given.ts'

const asked = [drafted(), consulted(), replied('health')]
const sign = (events: Parameters<typeof given>, as = 'health.head') =>
  given(...events).when('sign', {}, { as, at: friday })

describe('topic.sign', () => {
  allows('topic.heads-sign', '主要负责人签字', () => sign(asked))
  refuses('topic.heads-sign', '副职签字，主要负责人在岗', () => sign(asked, 'health.deputy'))
  refuses('topic.heads-sign', '经办人签字', () => sign(asked, 'health.clerk'))
  allows('topic.heads-sign', '主要负责人外出，由登记的代行人签', () =>
    givenIn({ absences: [{ post: 'health.head', acting: 'health.deputy' }] })(...asked).when(
      'sign',
      {},
      { as: 'health.deputy', at: friday },
    ),
  )
  refuses('topic.heads-sign', '外出期间本人不能签', () =>
    givenIn({ absences: [{ post: 'health.head', acting: 'health.deputy' }] })(...asked).when(
      'sign',
      {},
      { as: 'health.head', at: friday },
    ),
  )
  refuses('topic.heads-sign', '尚未征求该部门意见', () =>
    sign([drafted({ units: ['development', 'health', 'water'] }), consulted()], 'water.head'),
  )
  refuses('topic.heads-sign', '尚有不同意见', () => sign([drafted(), ...disputed]))
  allows('topic.heads-sign', '意见已采纳', () => sign([drafted(), ...disputed, settled('health')]))
  refuses('topic.heads-sign', '主办部门单方面写明未采纳', () =>
    sign([drafted(), ...disputed, settled('health', 'not-adopted')]),
  )
  allows('topic.heads-sign', '分管领导协调一致后签字', () =>
    sign([drafted(), ...disputed, accounted('health'), submitted(), coordinated('agreed', 'health')]),
  )
  refuses('topic.heads-sign', '协调后仍未一致', () =>
    sign([drafted(), ...disputed, accounted('health'), submitted(), coordinated('not-agreed', 'health')]),
  )
  allows('topic.heads-sign', '逾期未复的仍须本人签字', () => sign([drafted(), consulted(), silent('health')]))

  it('agrees where nothing was said yet', () => {
    const judgement = given(drafted(), consulted()).when(
      'sign',
      { text: '同意' },
      { as: 'health.head', at: '2026-03-03T09:00' },
    )
    const mark = { on: '2026-03-03', by: { post: 'health.head', for: null } }
    expect(judgement.ok && judgement.events).toEqual([
      { type: 'topic.replied', data: { unit: 'health', round: 1, opinion: 'agree', text: '同意', files: [], ...mark } },
      { type: 'topic.signed', data: { unit: 'health', text: '同意', ...mark } },
    ])
  })
  it('carries both names where somebody acts', () => {
    const acting = givenIn({ absences: [{ post: 'health.head', acting: 'health.deputy' }] })(...asked).when(
      'sign',
      {},
      { as: 'health.deputy', at: friday },
    )
    expect(acting.ok && acting.events[0]?.data.by).toEqual({ post: 'health.deputy', for: 'health.head' })
  })
  it('signs once', () => expect(refusedBy(sign([...asked, signed('health')]))).toEqual(['system.input']))
})
