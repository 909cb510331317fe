import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { meeting } from '../procedure.ts'
import { known } from '../state.ts'
import { executiveMembers, given, item, planned, weekBefore, whileMayorAway } from '../testing/given.ts'

const on = (date: string, kind: 'executive' | 'plenary' = 'executive') => ({
  id: date,
  title: date,
  meeting: known(given(planned(kind, { starts: `${date}T09:00` })).state),
})
type Given = typeof given
const convene = (
  kind: Parameters<typeof planned>[0],
  how: {
    as?: string
    in?: Given
    called?: ReturnType<typeof on>[]
    input?: object
    plan?: object
    exceptions?: Record<string, string>
  } = {},
) =>
  (how.in ?? given)(planned(kind, how.plan), item('1', { kind: kind ?? 'executive' })).when(
    'convene',
    how.input ?? {},
    {
      as: how.as ?? 'mayor',
      at: weekBefore,
      facts: { sameDay: [], called: how.called ?? [] },
      ...(how.exceptions ? { exceptions: how.exceptions } : {}),
    },
  )

describe('meeting.convene', () => {
  allows('meeting.convenor', '县长召集常务会议', () => convene('executive'))
  refuses('meeting.convenor', '常务副县长在县长在岗、未受委托时召集', () => convene('executive', { as: 'executive' }))
  allows('acting.mayor', '县长外出，常务副县长代行召集', () =>
    convene('executive', { as: 'executive', in: whileMayorAway }),
  )
  allows('acting.mayor', '县长外出，常务副县长代行召集全体会议（读法：代行期间均可）', () =>
    convene('plenary', { as: 'executive', in: whileMayorAway }),
  )
  refuses('acting.mayor', '县长在岗，常务副县长代行', () => convene('plenary', { as: 'executive' }))
  refuses('meeting.convenor', '办公室改读为只可代行常务会议的，代行召集全体会议', () =>
    convene('plenary', {
      as: 'executive',
      in: specify(
        meeting,
        demoWorld({
          absences: ['mayor'],
          readings: { 'acting-convenes': { acting: 'executive-only', delegated: ['executive'] } },
        }),
      ),
    }),
  )
  allows('acting.fill-in', '召集专题会议的领导外出，由补位领导召集', () =>
    convene('special', { as: 'vice-society', in: specify(meeting, demoWorld({ absences: ['vice-agriculture'] })) }),
  )
  refuses('acting.fill-in', '领导在岗，补位领导召集其专题会议', () => convene('special', { as: 'vice-society' }))

  allows('executive.frequency', '与上次常务会议相隔两周', () => convene('executive', { called: [on('2026-02-26')] }))
  refuses('executive.frequency', '上周刚开过常务会议', () => convene('executive', { called: [on('2026-03-04')] }))
  refuses('executive.frequency', '下周已召集常务会议', () => convene('executive', { called: [on('2026-03-16')] }))
  allows('executive.frequency', '急需研究的写明理由，可以随时召开', () =>
    convene('executive', { called: [on('2026-03-04')], input: { urgent: '抗旱急需' } }),
  )
  allows('executive.frequency', '县长作例外批准', () =>
    convene('executive', { called: [on('2026-03-04')], exceptions: { 'executive.frequency': '两会前集中研究' } }),
  )
  allows('plenary.frequency', '本年第二次全体会议', () => convene('plenary', { called: [on('2026-01-20', 'plenary')] }))
  refuses('plenary.frequency', '本年第三次全体会议', () =>
    convene('plenary', { called: [on('2026-01-20', 'plenary'), on('2026-02-25', 'plenary')] }),
  )
  allows('plenary.frequency', '第三次由县长作例外批准', () =>
    convene('plenary', {
      called: [on('2026-01-20', 'plenary'), on('2026-02-25', 'plenary')],
      exceptions: { 'plenary.frequency': '部署防汛' },
    }),
  )

  it('lets nobody but the mayor set the rhythm aside', () => {
    const delegated = given(planned(), item('1'), {
      type: 'meeting.delegated',
      data: { to: 'executive', reason: null, on: '2026-03-02' },
    })
    const how = {
      as: 'executive',
      at: weekBefore,
      facts: { sameDay: [], called: [on('2026-03-04')] },
      exceptions: { 'executive.frequency': '方便' },
    }
    expect(refusedBy(delegated.when('convene', {}, how))).toEqual(['system.exception', 'executive.frequency'])
  })
  it('notifies members and attendees, with both names when somebody acts', () => {
    const judgement = convene('executive', { as: 'executive', in: whileMayorAway })
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'meeting.convened',
        data: {
          by: 'executive',
          for: 'mayor',
          because: 'acting.mayor',
          urgent: null,
          members: executiveMembers,
          attendees: [
            'justice.head',
            'office-deputy',
            'office-deputy-2',
            'counsel-internal',
            'counsel-external',
            'finance.head',
          ],
          on: '2026-03-02',
        },
      },
    ])
  })
  it('refuses an empty agenda, a day off planned by mistake and a time that has passed', () => {
    expect(
      refusedBy(
        given(planned()).when('convene', {}, { as: 'mayor', at: weekBefore, facts: { sameDay: [], called: [] } }),
      ),
    ).toEqual(['system.input'])
    expect(refusedBy(convene('executive', { plan: { starts: '2026-03-08T09:00' } }))).toEqual(['system.input'])
    expect(refusedBy(convene('executive', { plan: { starts: '2026-02-27T09:00' } }))).toEqual(['system.input'])
  })
})
