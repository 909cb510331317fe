import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { known } from '../state.ts'
import { concluded, during, given, inSession } from '../testing/given.ts'

const record = (input: object, as = 'office-meetings', events = inSession) =>
  given(...events).when('record', { item: '1', ...input }, { as, at: during })

describe('meeting.record', () => {
  it('adds to what is on record, in order', () => {
    const notes = (text: string, spoke: string[]) =>
      ({
        type: 'meeting.recorded',
        data: { item: '1', presenter: null, notes: text, spoke, dissent: [], at: '2026-03-09T01:30:00Z' },
      }) as const
    const { items } = known(
      given(...inSession, notes('财政局汇报', ['executive']), notes('讨论', ['vice-industry', 'mayor'])).state,
    )
    expect(items[0]).toMatchObject({
      presenter: 'finance.head',
      notes: ['财政局汇报', '讨论'],
      spoke: ['executive', 'vice-industry', 'mayor'],
      dissent: [],
    })
  })
  it('keeps dissent as it was', () => {
    const judgement = record({ dissent: [{ post: 'vice-industry', text: '资金来源不落实' }] })
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'meeting.recorded',
        data: {
          item: '1',
          presenter: null,
          notes: null,
          spoke: [],
          dissent: [{ post: 'vice-industry', text: '资金来源不落实' }],
          at: '2026-03-09T01:30:00Z',
        },
      },
    ])
  })
  it('refuses nothing to record, speakers who are not there, and items already concluded', () => {
    expect(refusedBy(record({}))).toEqual(['system.input'])
    expect(refusedBy(record({ spoke: ['group-member'] }))).toEqual(['system.input'])
    expect(refusedBy(record({ notes: '补记' }, 'office-meetings', [...inSession, concluded('1')]))).toEqual([
      'system.input',
    ])
    expect(refusedBy(record({ notes: '讨论', item: '9' }))).toEqual(['system.input'])
    expect(refusedBy(record({ notes: '讨论' }, 'finance.head'))).toContain('meeting.convenor')
  })
})
