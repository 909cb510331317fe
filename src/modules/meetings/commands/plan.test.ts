import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { meeting } from '../procedure.ts'
import { given, item, planned, start, weekBefore } from '../testing/given.ts'
import { known } from '../state.ts'

const plan = (input: Record<string, unknown>, as = 'office-meetings', facts: unknown = []) =>
  given().when(
    'plan',
    { kind: 'executive', starts: start, place: '三楼常务会议室', ...input },
    { as, at: weekBefore, facts },
  )

describe('meeting.plan', () => {
  allows('meeting.kinds', '四种会议之一', () => plan({ kind: 'mayors-office' }))
  refuses('meeting.kinds', '四种之外的会议', () => plan({ kind: 'conference' }))
  allows('special.convenor', '县政府领导召集专题会议', () => plan({ kind: 'special', convenor: 'vice-agriculture' }))
  allows('special.convenor', '领导本人提出，即为召集人', () => plan({ kind: 'special' }, 'vice-society'))
  refuses('special.convenor', '部门负责人召集专题会议', () => plan({ kind: 'special', convenor: 'finance.head' }))
  refuses('special.convenor', '办公室拟开而没有写明召集的领导', () => plan({ kind: 'special' }))

  it('records the plan as a whole', () => {
    expect(plan({ title: '第一次例会', number: 2 })).toMatchObject({
      ok: true,
      events: [
        {
          type: 'meeting.planned',
          data: {
            kind: 'executive',
            starts: start,
            place: '三楼常务会议室',
            title: '第一次例会',
            number: 2,
            urgent: null,
            convenor: 'mayor',
            on: '2026-03-02',
          },
        },
      ],
    })
  })
  it('refuses a department that plans a meeting', () => {
    expect(refusedBy(plan({}, 'finance.head'))).toEqual(['meeting.convenor'])
  })
  it('names the day off, and lets urgency pass', () => {
    const onHoliday = plan({ starts: '2026-05-01T09:00' })
    expect(
      onHoliday.ok ? [] : onHoliday.refusals.map((r) => ({ norm: r.norm, field: r.field, says: r.says.zh })),
    ).toEqual([{ norm: 'system.input', field: 'starts', says: '2026-05-01 09:00是休息日（劳动节）' }])
    expect(refusedBy(plan({ starts: '2026-03-07T09:00' }))).toEqual(['system.input'])
    expect(refusedBy(plan({ starts: '2026-03-07T09:00', urgent: '防汛' }))).toEqual([])
  })
  it('refuses what is past, cannot be a date, or lies beyond any calendar', () => {
    expect(refusedBy(plan({ starts: '2026-02-27T09:00' }))).toEqual(['system.input'])
    expect(refusedBy(plan({ starts: '2026-02-30T09:00' }))).toEqual(['system.input'])
    expect(refusedBy(plan({ starts: '9999-03-09T09:00' }))).toEqual(['system.input'])
    expect(refusedBy(plan({ place: '会\u0000议室' }))).toEqual(['system.input'])
    expect(refusedBy(plan({ title: '长'.repeat(10_000) }))).toEqual(['system.input'])
  })
  it('refuses two meetings of the same people at one hour, and lets others meet', () => {
    const there = (...events: Parameters<typeof given>) => [
      { id: 'other', title: '县长办公会议', meeting: known(given(...events).state) },
    ]
    expect(refusedBy(plan({}, 'office-meetings', there(planned('mayors-office'))))).toEqual(['system.input'])
    const longer = there(planned('mayors-office', { starts: '2026-03-09T08:30' }), item('1', { minutes: 45 }))
    expect(refusedBy(plan({}, 'office-meetings', longer))).toEqual(['system.input'])
    const shorter = there(planned('mayors-office', { starts: '2026-03-09T08:30' }), item('1', { minutes: 30 }))
    expect(refusedBy(plan({}, 'office-meetings', shorter))).toEqual([])
    expect(
      refusedBy(plan({ kind: 'special', convenor: 'vice-society' }, 'office-meetings', there(planned('special')))),
    ).toEqual([])
  })
  it('is done by the deputy of the section that is away', () => {
    const away = specify(meeting, demoWorld({ absences: [{ post: 'office-meetings', acting: 'office-deputy' }] }))
    expect(
      refusedBy(
        away().when('plan', { kind: 'executive', starts: start }, { as: 'office-deputy', at: weekBefore, facts: [] }),
      ),
    ).toEqual([])
  })
})
