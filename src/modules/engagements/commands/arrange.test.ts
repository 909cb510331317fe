import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { engagement } from '../procedure.ts'
import {
  alone,
  approved,
  arranged,
  elsewhere,
  foreignReviewed,
  given,
  handed,
  invited,
  now,
  partyApproved,
} from '../testing/given.ts'

type How = { input?: object; as?: string; at?: string; facts?: object }
const arrange = (
  past: ReturnType<typeof given>,
  { input = {}, as = 'office-director', at = now, facts = alone }: How = {},
) => past.when('arrange', input, { as, at, facts })
const busy = { ...alone, others: [elsewhere()] }

describe('engagement.arrange', () => {
  it('says who goes; nobody is double-booked', () => {
    expect(arrange(given(invited()))).toMatchObject({
      ok: true,
      events: [
        {
          type: 'engagement.arranged',
          data: {
            on: '2026-03-02',
            by: { post: 'office-director', for: null },
            attends: ['vice-agriculture'],
            instead: [],
            late: null,
            note: null,
            absences: [],
          },
        },
      ],
    })
  })

  refuses('engagement.through-office', '请柬直送领导，主办单位未报办公室', () => arrange(given(handed())))
  refuses('engagement.through-office', '主办单位自己安排', () => arrange(given(invited()), { as: 'agriculture.head' }))
  allows('engagement.through-office', '已报办公室', () => arrange(given(invited()), { as: 'office-deputy' }))

  const late = given(invited({ late: '省厅昨日通知' }, '2026-03-09'))
  const then = { at: '2026-03-09T14:00' }
  refuses('engagement.lead', '逾期报送，未写明同意的理由', () => arrange(late, then))
  refuses('engagement.lead', '逾期报送，由副主任同意', () =>
    arrange(late, { ...then, as: 'office-deputy', input: { late: '可以' } }),
  )
  allows('engagement.lead', '逾期报送，办公室主任写明理由同意', () =>
    arrange(late, { ...then, input: { late: '省厅临时通知，确需县领导参加' } }),
  )

  const forum = invited({ sort: 'forum' })
  refuses('engagement.ceremonies', '论坛未经县委、县政府批准', () => arrange(given(forum)))
  refuses('engagement.ceremonies', '只有县政府批准', () => arrange(given(forum, approved)))
  refuses('engagement.ceremonies', '只有县委批准', () => arrange(given(forum, partyApproved)))
  allows('engagement.ceremonies', '县委、县政府均批准', () => arrange(given(forum, approved, partyApproved)))
  allows('engagement.ceremonies', '一般公务活动无需报批', () => arrange(given(invited())))

  const foreign = invited({ foreign: true })
  refuses('conference.foreign', '涉外活动未经外事审核', () => arrange(given(foreign)))
  refuses('conference.foreign', '外事审核不同意', () => arrange(given(foreign, foreignReviewed('disagree'))))
  allows('conference.foreign', '外事审核同意', () => arrange(given(foreign, foreignReviewed('agree'))))

  const county = invited({ sort: 'conference', conference: 'spring' })
  const meeting = (more: object) => ({
    ...alone,
    conference: {
      title: '全县农业会议',
      stage: 'approved',
      date: '2026-03-11',
      leaders: ['vice-agriculture'],
      ...more,
    },
  })
  refuses('conference.approval', '全县性会议未经批准，不借公务活动安排领导', () => arrange(given(county)))
  refuses('conference.approval', '会议尚在报批', () =>
    arrange(given(county), { facts: meeting({ stage: 'approving' }) }),
  )
  refuses('conference.approval', '批准的是另一天', () =>
    arrange(given(county), { facts: meeting({ date: '2026-03-12' }) }),
  )
  refuses('conference.approval', '批准的邀请不含该领导', () =>
    arrange(given(county), { facts: meeting({ leaders: [] }) }),
  )
  allows('conference.approval', '已批准的会议、日期和邀请', () => arrange(given(county), { facts: meeting({}) }))

  refuses('acting.fill-in', '同一时间另有公务活动', () => arrange(given(invited()), { facts: busy }))
  it('[engagement.lead] takes no late one at all where the office reads the article so', () => {
    const strict = specify(engagement, demoWorld({ readings: { 'engagement-late': { admits: 'nobody' } } }), 'visit')
    const past = strict(invited({ late: '省厅昨日通知' }, '2026-03-09'))
    expect(refusedBy(arrange(past, { at: '2026-03-09T14:00', input: { late: '确需参加' } }))).toEqual([
      'engagement.lead',
    ])
  })

  allows('acting.fill-in', '由补位领导出席', () =>
    arrange(given(invited()), { facts: busy, input: { leaders: ['vice-society'] } }),
  )
  refuses('acting.fill-in', '同一时间须参加已召集的会议', () =>
    arrange(given(invited()), {
      facts: { ...alone, others: [elsewhere({ kind: 'meeting', title: '第3次常务会议' })] },
    }),
  )
  refuses('acting.fill-in', '同一天在基层调研', () =>
    arrange(given(invited()), { facts: { ...alone, others: [elsewhere({ kind: 'research', title: '春耕用水' })] } }),
  )
  const onLeave = (post: string) =>
    specify(
      engagement,
      demoWorld({ absences: [{ post, from: '2026-03-11', until: '2026-03-12' }] }),
      'visit',
    )(invited())
  refuses('acting.fill-in', '该领导当天请假', () => arrange(onLeave('vice-agriculture')))
  allows('acting.fill-in', '别的领导请假', () => arrange(onLeave('vice-security')))

  it('proposes the pair, else the next leader who is free', () => {
    const wayOut = (facts: object) => {
      const outcome = arrange(given(invited()), { facts })
      return outcome.ok ? '' : outcome.refusals[0]!.wayOut.zh
    }
    expect(wayOut(busy)).toBe('由补位领导出席（副县长（农业农村）→副县长（社会事业）），或请主办单位另定时间')
    const both = { ...alone, others: [elsewhere({ attends: ['vice-agriculture', 'vice-society'] })] }
    expect(wayOut(both)).toContain('副县长（农业农村）→常务副县长')
  })
  it('moves the work of who is double-booked for the hours in which both run', () => {
    expect(arrange(given(invited()), { facts: busy, input: { leaders: ['vice-society'] } })).toMatchObject({
      events: [
        {
          data: {
            attends: ['vice-society'],
            instead: [{ post: 'vice-agriculture', by: 'vice-society' }],
            absences: [
              {
                post: 'vice-agriculture',
                kind: 'engaged',
                from: '2026-03-11T10:00:00+08:00',
                until: '2026-03-11T11:00:00+08:00',
                acting: 'vice-society',
                reason: '同时段另有公务活动：防汛演练',
              },
            ],
          },
        },
      ],
    })
  })
  it('may be given again when a leave came up meanwhile', () => {
    const past = specify(
      engagement,
      demoWorld({ absences: [{ post: 'vice-agriculture', from: '2026-03-11', until: '2026-03-12' }] }),
      'visit',
    )(invited(), arranged())
    expect(refusedBy(arrange(past))).toEqual(['acting.fill-in'])
    expect(refusedBy(arrange(past, { input: { leaders: ['vice-society'] } }))).toEqual([])
  })
  it('tells all that is broken at once', () => {
    expect(
      refusedBy(
        arrange(given(invited({ sort: 'forum', foreign: true, late: '临时' }, '2026-03-09')), {
          at: '2026-03-09T14:00',
          facts: busy,
        }),
      ),
    ).toEqual(['engagement.lead', 'engagement.ceremonies', 'conference.foreign', 'acting.fill-in'])
  })
})
