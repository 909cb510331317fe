import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoRulebook, demoWorld } from '#org/testing'
import type { ConferenceEvent, Plan } from '../events.ts'
import { conference } from '../procedure.ts'
import { alone, approving, foreignReviewed, given, now, planned, reviewed, submitted } from '../testing/given.ts'

type How = { as?: string; at?: string; facts?: { earlier: string[] }; exceptions?: Record<string, string> }
const approve = (
  past: ReturnType<typeof given>,
  { as = 'vice-agriculture', at = now, facts = alone, exceptions = {} }: How = {},
) => past.when('approve', {}, { as, at, facts, exceptions })
const county: Partial<Plan> = { sort: 'county' }
const another = { earlier: ['全县春季农业生产会议'] }
const admitted = (leaders: string[], townshipHeads: string[]): ConferenceEvent => ({
  type: 'conference.guests-admitted',
  data: {
    on: '2026-03-02',
    by: { post: 'vice-agriculture', for: null },
    text: null,
    admitted: { leaders, townshipHeads },
    struck: { leaders: [], townshipHeads: [] },
  },
})

describe('conference.approve', () => {
  it('is approved, and no longer waits for anybody', () => {
    expect(approve(approving())).toMatchObject({
      ok: true,
      events: [
        {
          type: 'conference.approved',
          data: { on: '2026-03-02', by: { post: 'vice-agriculture', for: null }, text: null },
        },
      ],
    })
  })

  refuses('conference.approval', '以县政府名义的会议由分管副县长批准', () => approve(approving(county)))
  refuses('conference.approval', '主办部门自己批准', () => approve(approving(), { as: 'agriculture.head' }))
  allows('conference.approval', '以县政府名义的会议由县长批准', () => approve(approving(county), { as: 'mayor' }))
  allows('conference.approval', '部门系统会议由分管领导批准', () => approve(approving()))

  refuses('conference.plan', '尚未报送就批准', () => approve(given(planned())))
  refuses('conference.plan', '办公室未审核就批准', () => approve(given(planned(), submitted)))
  refuses('conference.plan', '会期已过才批准', () => approve(approving(), { at: '2026-05-16T09:00' }))
  allows('conference.plan', '办公室审核后批准', () => approve(approving()))

  const foreign = given(planned({ foreign: true }), submitted, reviewed('foreign-affairs'))
  refuses('conference.foreign', '涉外会议未经外事部门审核', () => approve(foreign))
  refuses('conference.foreign', '外事部门不同意', () => approve(foreign.and(foreignReviewed('disagree'))))
  allows('conference.foreign', '外事部门审核同意', () => approve(foreign.and(foreignReviewed('conditions'))))

  refuses('conference.no-mayor', '邀请副县长未报批', () => approve(approving({ leaders: ['vice-industry'] })))
  allows('conference.no-mayor', '邀请副县长经批准', () =>
    approve(approving({ leaders: ['vice-industry'] }).and(admitted(['vice-industry'], []))),
  )
  allows('conference.no-mayor', '以县政府名义的会议邀请县长、副县长', () =>
    approve(approving({ ...county, leaders: ['mayor', 'vice-industry'] }), { as: 'mayor' }),
  )

  refuses('conference.no-township-heads', '请镇负责人参加未经分管领导批准', () =>
    approve(approving({ townshipHeads: ['lucun'], guestsReason: '签责任书' })),
  )
  refuses('conference.no-township-heads', '县长批准也不代替分管领导的批准', () =>
    approve(approving({ ...county, townshipHeads: ['lucun'], guestsReason: '签责任书' }), { as: 'mayor' }),
  )
  allows('conference.no-township-heads', '经分管领导批准', () =>
    approve(approving({ townshipHeads: ['lucun'], guestsReason: '签责任书' }).and(admitted([], ['lucun']))),
  )

  refuses('conference.length', '会期四个半小时，超过半天', () =>
    approve(approving({ ...county, hours: 4.5 }), { as: 'mayor' }),
  )
  allows('conference.length', '会期恰为半天', () => approve(approving({ ...county, hours: 4 }), { as: 'mayor' }))
  allows('conference.length', '县长批准延长并写明理由', () =>
    approve(approving({ ...county, hours: 6 }), { as: 'mayor', exceptions: { 'conference.length': '含现场观摩' } }),
  )

  refuses('conference.county-cap', '本部门当年第二次以县政府名义开会', () =>
    approve(approving(county), { as: 'mayor', facts: another }),
  )
  allows('conference.county-cap', '当年第一次', () => approve(approving(county), { as: 'mayor' }))
  allows('conference.county-cap', '县长作例外并写明理由', () =>
    approve(approving(county), {
      as: 'mayor',
      facts: another,
      exceptions: { 'conference.county-cap': '防汛紧急部署' },
    }),
  )
  it('is no exception of the leader in charge’s, and none without a reason', () => {
    const exceptions = { 'conference.county-cap': '防汛紧急部署' }
    expect(refusedBy(approve(approving(county), { as: 'vice-agriculture', facts: another, exceptions }))).toEqual([
      'conference.approval',
    ])
    expect(
      refusedBy(
        approve(approving(county), { as: 'mayor', facts: another, exceptions: { 'conference.county-cap': ' ' } }),
      ),
    ).toEqual(['system.exception', 'conference.county-cap'])
  })

  refuses('conference.system-cap', '本部门当年第二次系统会议', () => approve(approving(), { facts: another }))
  allows('conference.system-cap', '当年第一次', () => approve(approving()))
  allows('conference.system-cap', '分管领导作例外并写明理由', () =>
    approve(approving(), { facts: another, exceptions: { 'conference.system-cap': '上级新部署' } }),
  )
  it('does not let the mayor stand in for the leader in charge who is present', () => {
    expect(refusedBy(approve(approving(), { as: 'mayor', facts: another }))).toEqual(['conference.approval'])
  })

  it('lets whoever acts for the mayor approve and except, both names on record', () => {
    const mayorAway = specify(conference, demoWorld({ absences: ['mayor'] }))(planned(county), submitted, reviewed())
    expect(
      approve(mayorAway, { as: 'executive', facts: another, exceptions: { 'conference.county-cap': '防汛' } }),
    ).toMatchObject({
      ok: true,
      acted: { person: 'executive', post: 'executive', for: 'mayor' },
      exceptions: [{ norm: 'conference.county-cap', reason: '防汛', person: 'executive', post: 'mayor' }],
      events: [{ data: { by: { post: 'executive', for: 'mayor' } } }],
    })
  })

  it('follows another rulebook: two a year, no half day, no cap on a department’s own', () => {
    const rulebook = demoRulebook()
    const norms = new Map(rulebook.norms)
    norms.set('conference.county-cap', { ...norms.get('conference.county-cap')!, with: { per_year: 2 } })
    norms.set('conference.length', { ...norms.get('conference.length')!, with: { hours: null } })
    norms.delete('conference.system-cap')
    const elsewhere = specify(conference, { ...demoWorld(), rulebook: { ...rulebook, norms } })
    const past = (more: Partial<Plan>) => elsewhere(planned(more), submitted, reviewed())
    expect(refusedBy(approve(past({ ...county, hours: 7 }), { as: 'mayor', facts: another }))).toEqual([])
    expect(refusedBy(approve(past(county), { as: 'mayor', facts: { earlier: ['甲', '乙'] } }))).toEqual([
      'conference.county-cap',
    ])
    expect(refusedBy(approve(past({}), { facts: another }))).toEqual([])
  })

  it('counts for the whole county where the office reads the cap so', () => {
    const whole = specify(
      conference,
      demoWorld({ readings: { 'county-cap-count': { per: 'government', period: 'year' } } }),
    )
    const outcome = approve(whole(planned(county), submitted, reviewed()), { as: 'mayor', facts: another })
    expect(outcome).toMatchObject({
      ok: false,
      refusals: [
        {
          norm: 'conference.county-cap',
          facts: { whose: '全县', year: 2026, limit: 1, count: 1, earlier: ['全县春季农业生产会议'] },
        },
      ],
    })
  })
})
