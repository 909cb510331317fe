import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { contentOf } from '../content.ts'
import { entered, given, givenIn, monday } from '../testing/given.ts'

const draft = (input: unknown, as = 'finance.clerk') => given().when('draft', input, { as, at: monday })
const fieldsOf = (judgement: ReturnType<typeof draft>) =>
  judgement.ok ? [] : judgement.refusals.map((r) => [r.norm, r.field])

describe('topic.draft', () => {
  it('takes title, meeting and units; everything else is said plainly as absent', () => {
    const judgement = draft(entered)
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'topic.drafted',
        data: {
          lead: 'finance',
          content: contentOf(entered),
          on: '2026-03-02',
          by: { post: 'finance.clerk', for: null },
        },
      },
    ])
  })
  it('leads from the unit stood in for', () => {
    const away = givenIn({ absences: ['finance.head'] })
    const judgement = away().when('draft', entered, { as: 'finance.deputy', at: monday })
    expect(judgement.ok && judgement.events[0]?.data.lead).toBe('finance')
  })
  it('names the field that is wrong', () => {
    expect(fieldsOf(draft({ ...entered, units: ['finance'] }))).toEqual([['system.input', 'units']])
    expect(fieldsOf(draft({ ...entered, units: ['health', 'health'] }))).toEqual([['system.input', 'units']])
    expect(fieldsOf(draft({ ...entered, units: ['tourism'] }))).toEqual([['system.input', 'units']])
    expect(fieldsOf(draft({ ...entered, units: ['party-committee'] }))).toEqual([['system.input', 'units']])
    expect(fieldsOf(draft({ ...entered, townships: ['health'] }))).toEqual([['system.input', 'townships']])
    expect(fieldsOf(draft({ ...entered, planned: '2026-02-27' }))).toEqual([['system.input', 'planned']])
    expect(fieldsOf(draft({ ...entered, planned: '2226-02-27' }))).toEqual([['system.input', 'planned']])
    expect(fieldsOf(draft({ ...entered, title: '长'.repeat(10_000) }))).toEqual([['system.input', 'title']])
    expect(fieldsOf(draft({ ...entered, title: '  ' }))).toEqual([['system.input', 'title']])
    expect(fieldsOf(draft({ ...entered, title: '预算\u0000调整' }))).toEqual([['system.input', 'title']])
    expect(fieldsOf(draft({ ...entered, title: '预算\u202e整调' }))).toEqual([['system.input', 'title']])
    expect(fieldsOf(draft({ ...entered, title: '预算\ud83d' }))).toEqual([['system.input', 'title']])
    expect(fieldsOf(draft({ ...entered, meeting: 'party' }))).toEqual([['system.input', 'meeting']])
    expect(fieldsOf(draft({ ...entered, planned: '２０２６-０３-１６' }))).toEqual([['system.input', 'planned']])
    expect(fieldsOf(draft({ ...entered, secret: true }))).toEqual([['system.input', 'secret']])
    expect(fieldsOf(draft(undefined))).toEqual([['system.input', undefined]])
  })
  it('keeps rare characters and emoji as they are', () => {
    const judgement = draft({ ...entered, title: '㛃、䶮、𬭎镇👍供水方案' })
    expect(judgement.ok && judgement.events[0]?.data.content).toMatchObject({ title: '㛃、䶮、𬭎镇👍供水方案' })
  })
  it('is for people of units: leaders raise, administrators see nothing', () => {
    expect(refusedBy(draft(entered, 'mayor'))).toEqual(['system.input'])
    expect(refusedBy(draft(entered, 'admin-system'))).toEqual(['system.authority'])
  })
})
