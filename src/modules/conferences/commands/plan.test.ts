import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { given, now } from '../testing/given.ts'

const least = { title: '全县教育工作会议', sort: 'system', date: '2026-05-15', hours: 3, participants: 90 }
const plan = (input: object, as = 'education.clerk') => given().when('plan', { ...least, ...input }, { as, at: now })

describe('conference.plan', () => {
  it('enters the plan of the actor’s unit; what is not known yet stays open', () => {
    expect(plan({})).toEqual({
      ok: true,
      acted: { person: 'education.clerk', post: 'education.clerk' },
      checked: [
        { norm: 'conference.plan', state: 'met' },
        { norm: 'conference.no-mayor', state: 'met' },
        { norm: 'system.input', state: 'met' },
      ],
      exceptions: [],
      events: [
        {
          type: 'conference.planned',
          data: {
            on: '2026-03-02',
            by: { post: 'education.clerk', for: null },
            lead: 'education',
            plan: {
              title: '全县教育工作会议',
              sort: 'system',
              date: '2026-05-15',
              time: null,
              hours: 3,
              participants: 90,
              form: 'gathered',
              place: null,
              theme: null,
              agenda: null,
              alternatives: {},
              foreign: false,
              leaders: [],
              townshipHeads: [],
              guestsReason: null,
              cost: null,
              budget: null,
              files: [],
            },
          },
        },
      ],
    })
  })

  refuses('conference.plan', '当日才报的会议，未事先列入计划', () => plan({ date: '2026-03-02' }))
  allows('conference.plan', '次日的会议，事先提报', () => plan({ date: '2026-03-03' }))
  refuses('conference.plan', '部门提出县政府综合性大型会议', () => plan({ sort: 'general' }))
  allows('conference.plan', '县政府办公室统筹综合性大型会议', () => plan({ sort: 'general' }, 'office-meetings'))

  refuses('conference.no-mayor', '部门系统会议邀请县长', () => plan({ leaders: ['vice-society', 'mayor'] }))
  allows('conference.no-mayor', '部门系统会议不邀请县长', () => plan({ leaders: ['vice-society'] }))
  allows('conference.no-mayor', '以县政府名义的会议可以邀请县长', () => plan({ sort: 'county', leaders: ['mayor'] }))

  it('is not for townships, leaders, or guests who are something else', () => {
    expect(refusedBy(plan({}, 'lucun.clerk'))).toEqual(['system.input'])
    expect(refusedBy(plan({}, 'vice-society'))).toEqual(['system.input'])
    expect(refusedBy(plan({ leaders: ['lucun.head'] }))).toEqual(['system.input'])
    expect(refusedBy(plan({ townshipHeads: ['finance'] }))).toEqual(['system.input'])
    expect(refusedBy(plan({ townshipHeads: ['lucun', 'lishan'] }))).toEqual([])
  })

  it.each([
    ['no title', { title: '  ' }],
    ['a title that hides something', { title: '全县\u202e会议' }],
    ['a title too long', { title: '会'.repeat(201) }],
    ['no such day', { date: '2026-02-30' }],
    ['no such hour', { time: '24:00' }],
    ['no length', { hours: 0 }],
    ['half a person', { participants: 1.5 }],
    ['a cost below nothing', { cost: -1 }],
    ['the same guest twice', { leaders: ['mayor', 'mayor'] }],
    ['a sort that there is not', { sort: 'private' }],
    ['a field that there is not', { approved: true }],
  ])('refuses %s', (_, input) => {
    expect(refusedBy(plan(input))).toEqual(['system.input'])
  })
})
