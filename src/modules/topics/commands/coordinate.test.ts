import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { accounted, agreed, disputed, drafted, friday, given, givenIn, submitted } from '../testing/given.ts'

const past = [drafted(), ...disputed, accounted('health'), submitted()]
const coordinate = (input: unknown = { result: 'agreed', text: '财政分两年安排' }, as = 'executive') =>
  given(...past).when('coordinate', input, { as, at: friday })

describe('topic.coordinate', () => {
  allows('topic.disagreement', '分管领导协调', () => coordinate())
  refuses('topic.disagreement', '由不分管的领导协调', () => coordinate(undefined, 'vice-society'))
  allows('topic.disagreement', '分管领导口头意见由办公室录入', () =>
    given(...past).when(
      'coordinate',
      { result: 'agreed', text: '同意' },
      { as: 'office-deputy', at: friday, recorded: { post: 'executive', how: 'oral' } },
    ),
  )
  allows('acting.fill-in', '分管领导外出，补位领导协调', () =>
    givenIn({ absences: ['executive'] })(...past).when(
      'coordinate',
      { result: 'agreed', text: '同意' },
      { as: 'vice-industry', at: friday },
    ),
  )
  refuses('acting.fill-in', '分管领导在岗，补位领导不能代为协调', () => coordinate(undefined, 'vice-industry'))

  it('is about those in disagreement', () => {
    const judgement = coordinate()
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'topic.coordinated',
        data: {
          round: 1,
          units: ['health'],
          result: 'agreed',
          text: '财政分两年安排',
          on: '2026-03-06',
          by: { post: 'executive', for: null },
        },
      },
    ])
    expect(refusedBy(coordinate({ result: 'agreed', text: '同意', units: ['development'] }))).toEqual(['system.input'])
    expect(
      refusedBy(
        given(drafted(), ...agreed, submitted()).when(
          'coordinate',
          { result: 'agreed', text: '同意' },
          { as: 'executive', at: friday },
        ),
      ),
    ).toEqual(['system.input'])
  })
})
