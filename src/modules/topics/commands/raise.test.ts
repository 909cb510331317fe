import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import {
  agreed,
  consulted,
  entered,
  filed,
  friday,
  given,
  givenIn,
  monday,
  raised,
  replied,
  signed,
  submitted,
} from '../testing/given.ts'

const input = { ...entered, lead: 'finance' }

describe('topic.raise', () => {
  allows('topic.chain', '县长直接提出议题', () => given().when('raise', input, { as: 'mayor', at: monday }))
  allows('topic.chain', '办公室受县长委托录入', () =>
    given().when('raise', input, { as: 'office-meetings', at: monday, recorded: { post: 'mayor', how: 'oral' } }),
  )
  refuses('topic.chain', '副县长不能直接提出议题', () =>
    given().when('raise', input, { as: 'vice-society', at: monday }),
  )
  allows('acting.mayor', '县长外出期间由常务副县长提出', () =>
    givenIn({ absences: ['mayor'] })().when('raise', input, { as: 'executive', at: monday }),
  )
  refuses('acting.mayor', '县长在岗，常务副县长不能代行', () =>
    given().when('raise', input, { as: 'executive', at: monday }),
  )

  it('refuses a unit that does not exist, and one that consults itself', () => {
    expect(refusedBy(given().when('raise', { ...input, lead: 'tourism' }, { as: 'mayor', at: monday }))).toEqual([
      'system.input',
    ])
    expect(refusedBy(given().when('raise', { ...input, lead: 'health' }, { as: 'mayor', at: monday }))).toEqual([
      'system.input',
    ])
  })
  it('goes straight to the pool once the lead unit has submitted it in agreement', () => {
    const judgement = given(raised(), ...agreed).when('submit', {}, { as: 'finance.head', at: friday, facts: filed })
    expect(judgement.ok && judgement.events[0]?.data.to).toBe('pooled')
  })
  it('goes to the leader in charge where somebody disagrees, and to the mayor where staffing has to be allowed', () => {
    const disputed = given(
      raised(),
      consulted(),
      replied('development'),
      replied('health', 'disagree', '无法承担'),
      signed('development'),
      {
        type: 'topic.accounted',
        data: {
          round: 1,
          units: ['health'],
          text: '面商',
          ours: '一',
          theirs: '二',
          proposal: null,
          on: '2026-03-04',
          by: { post: 'finance.clerk', for: null },
        },
      },
    ).when('submit', {}, { as: 'finance.head', at: friday, facts: filed })
    expect(disputed.ok && disputed.events[0]?.data.to).toBe('reviewing')
    const staffed = given(raised({ staffing: 'within' }), ...agreed).when(
      'submit',
      {},
      { as: 'finance.head', at: friday, facts: filed },
    )
    expect(staffed.ok && staffed.events[0]?.data.to).toBe('approving')
  })
  allows('topic.chain', '县长提出的议题报送后即可列入会议', () =>
    given(raised(), ...agreed, submitted('2026-03-05T10:00', 'pooled')).when(
      'schedule',
      { meeting: 'meeting-1', kind: 'executive', starts: '2026-03-16T09:00' },
      { as: 'system', at: friday },
    ),
  )
})
