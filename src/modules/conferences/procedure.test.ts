import { describe, expect, it } from 'vitest'
import { derive, examine } from '#kernel'
import { demoWorld } from '#org/testing'
import { conferenceView } from './contract.ts'
import type { ConferenceEvent } from './events.ts'
import { conference } from './procedure.ts'
import { approved, approving, foreignReviewed, given, now, planned, reviewed, submitted } from './testing/given.ts'

const held: ConferenceEvent = {
  type: 'conference.held',
  data: {
    on: '2026-05-18',
    by: { post: 'agriculture.clerk', for: null },
    text: null,
    date: '2026-05-16',
    hours: 2.5,
    participants: 112,
    cost: 8100,
  },
}
const derived = (past: ReturnType<typeof given>, at = now) => derive(conference, past.view(at), [])
const due = (past: ReturnType<typeof given>) =>
  past.deadlines(now).map(({ key, owes, due, lapse }) => ({ key, owes, due: due?.toString(), lapse }))

describe('what is derived from a conference', () => {
  it('is owed by the last working day before it, the record on its day', () => {
    expect(due(given(planned()))).toEqual([])
    expect(due(given(planned(), submitted))).toEqual([
      { key: 'conference.plan', owes: ['post:office-director'], due: '2026-05-14T09:30:00Z', lapse: 'remind' },
    ])
    expect(due(given(planned({ foreign: true }), submitted, reviewed('foreign-affairs')))).toEqual([
      { key: 'conference.foreign', owes: ['post:foreign-affairs.head'], due: '2026-05-14T09:30:00Z', lapse: 'remind' },
    ])
    expect(due(approving())).toEqual([
      { key: 'conference.approval', owes: ['post:vice-agriculture'], due: '2026-05-14T09:30:00Z', lapse: 'remind' },
    ])
    expect(due(approving({ sort: 'county' }))).toEqual([
      { key: 'conference.approval', owes: ['post:mayor'], due: '2026-05-14T09:30:00Z', lapse: 'remind' },
    ])
    expect(due(approving().and(approved()))).toEqual([
      { key: 'conference.plan:record', owes: ['unit:agriculture'], due: '2026-05-15T09:30:00Z', lapse: 'remind' },
    ])
    expect(due(approving().and(approved(), held))).toEqual([])
  })

  it('waits before a holiday for nobody: the day before the first of May is a working day', () => {
    expect(due(approving({ date: '2026-05-06' })).map((d) => d.due)).toEqual(['2026-04-30T09:30:00Z'])
  })

  it('is marked provisional in a year whose holidays are not announced', () => {
    expect(
      approving({ date: '2027-05-14' })
        .deadlines(now)
        .map((d) => d.provisional),
    ).toEqual([true])
  })

  it('has the columns of the year’s plan: as planned, then as held', () => {
    const plan = {
      sort: 'system',
      year: 2026,
      unit: 'agriculture',
      date: '2026-05-15',
      hours: 3,
      participants: 120,
      cost: 8500,
      form: 'gathered',
      foreign: false,
    }
    expect(derived(given(planned())).facets).toEqual({ ...plan, point: '部门本系统会议，2026-05-15，3小时，120人' })
    expect(derived(approving().and(approved())).facets).toEqual({
      ...plan,
      point: '部门本系统会议，2026-05-15，3小时，120人',
      starts: '2026-05-15T09:00',
      place: '县会议中心',
    })
    expect(derived(approving().and(approved(), held)).facets).toEqual({
      ...plan,
      date: '2026-05-16',
      hours: 2.5,
      participants: 112,
      cost: 8100,
      point: '部门本系统会议，2026-05-16，2.5小时，112人',
    })
  })

  it('is read by the office, the leaders and the lead unit; by those invited once it is approved', () => {
    const guests = { leaders: ['vice-industry'], townshipHeads: ['lucun'] }
    expect(derived(given(planned(guests))).audience).toEqual([
      'office',
      'leaders',
      'unit:agriculture',
      'post:agriculture.head',
    ])
    const sent = derived(approving(guests).and(approved()))
    expect(sent.readers).toEqual(['post:vice-industry', 'post:lucun.head'])
    expect(sent.audience).toEqual(['office', 'leaders', 'unit:agriculture', 'post:vice-industry', 'post:lucun.head'])
    const foreign = derived(
      given(planned({ foreign: true }), submitted, reviewed('foreign-affairs'), foreignReviewed('agree')),
    )
    expect(foreign.audience).toEqual([
      'office',
      'leaders',
      'unit:agriculture',
      'unit:foreign-affairs',
      'post:vice-agriculture',
    ])
  })

  it('waits for the leader in charge only where there is somebody to admit', () => {
    expect(derived(given(planned(), submitted)).awaits).toEqual(['post:office-director', 'post:office-deputy'])
    expect(derived(given(planned({ townshipHeads: ['lucun'] }), submitted)).awaits).toEqual([
      'post:office-director',
      'post:office-deputy',
      'post:vice-agriculture',
    ])
  })
})

describe('the view of a conference', () => {
  it('fits its contract at every stage', () => {
    const guests = { leaders: ['vice-industry'], townshipHeads: ['lucun'], foreign: true }
    const admitted: ConferenceEvent = {
      type: 'conference.guests-admitted',
      data: {
        on: '2026-03-03',
        by: { post: 'executive', for: 'vice-agriculture' },
        text: null,
        admitted: guests,
        struck: { leaders: [], townshipHeads: ['lishan'] },
      },
    }
    const moved: ConferenceEvent = {
      type: 'conference.rescheduled',
      data: {
        on: '2026-03-03',
        by: { post: 'agriculture.head', for: null },
        reason: '防汛',
        date: '2026-05-16',
        time: '09:00',
      },
    }
    const refused: ConferenceEvent = {
      type: 'conference.refused',
      data: { on: '2026-03-03', by: { post: 'mayor', for: null }, reason: '可以不开' },
    }
    const all = [
      given(planned(guests)),
      given(
        planned(guests),
        submitted,
        reviewed('foreign-affairs'),
        foreignReviewed('agree'),
        admitted,
        approved(),
        moved,
        held,
      ),
      given(planned(), submitted, reviewed(), refused),
    ]
    for (const past of all) {
      const view = conference.view!(past.view(now))
      expect(conferenceView.parse(view)).toEqual(view)
    }
  })
})

describe('before anything is entered', () => {
  it('every command can say what it will ask for', () => {
    const facts = { earlier: [], sameDay: [] }
    for (const past of [
      given(),
      given(planned()),
      given(planned(), submitted),
      approving(),
      approving().and(approved()),
    ])
      for (const command of conference.commands)
        if (command.stages === 'any' || command.stages.includes(past.state.stage))
          expect(() => examine(command, { ...past.view(now), input: undefined, facts, actor: undefined })).not.toThrow()
  })

  it('leaves nobody out: each grant names somebody who exists', () => {
    const { org } = demoWorld()
    const c = approving().view(now)
    const grants = conference.commands
      .filter((command) => !command.creates)
      .flatMap((command) => command.by({ ...c, input: undefined }))
    expect(grants.filter(({ to }) => to.startsWith('post:') && !org.post(to.slice(5)))).toEqual([])
  })
})
