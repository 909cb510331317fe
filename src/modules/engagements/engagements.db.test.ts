import { beforeAll, expect, it } from 'vitest'
import type { Database } from '#db'
import { execute, verifyJournal } from '#kernel'
import { demoGovernment, localInstant, type GovernmentInTest } from '#org/testing'
import { eachDatabase } from '../../../test/contract/database.ts'
import { engagements } from './index.ts'
import { entry } from './testing/given.ts'

eachDatabase('engagements', (open) => {
  let database: Database
  let government: GovernmentInTest
  beforeAll(async () => {
    database = await open()
    government = await demoGovernment(database, [engagements], '2026-03-02T10:00')
  })

  const give = async (id: string, name: string, as: string, input: unknown = {}) => {
    const [kind, command] = name.split('.') as [string, string]
    const outcome = await execute(government, { kind, id, command, input, actor: { person: as } })
    return outcome.ok ? outcome.stage : outcome.refusals.map((r) => r.norm)
  }
  const state = async (kind: string, id: string) =>
    (await database.kysely
      .selectFrom('matter')
      .select(['state', 'audience', 'readers'])
      .where('kind', '=', kind)
      .where('id', '=', id)
      .executeTakeFirstOrThrow()) as { state: any; audience: string[]; readers: string[] }
  const absences = async () =>
    (await state('organisation', 'government')).state.absences.map((a: object) => {
      const { post, from, until, acting, kind } = a as Record<string, string>
      return { post, from, until, acting, kind }
    })

  it('a double booking is refused, then the pair goes, and stands in for the hours in which both run', async () => {
    expect(await give('field', 'engagement.invite', 'agriculture.clerk', entry())).toBe('invited')
    expect(await give('field', 'engagement.arrange', 'office-director')).toBe('arranged')
    expect(
      await give(
        'drill',
        'engagement.invite',
        'water.clerk',
        entry({ title: '防汛演练', starts: '2026-03-11T10:30', ends: '2026-03-11T12:00' }),
      ),
    ).toBe('invited')
    expect(await give('drill', 'engagement.arrange', 'office-director')).toEqual(['acting.fill-in'])
    expect(await give('drill', 'engagement.arrange', 'office-director', { leaders: ['vice-society'] })).toBe('arranged')
    expect(await absences()).toEqual([
      {
        post: 'vice-agriculture',
        from: '2026-03-11T10:30:00+08:00',
        until: '2026-03-11T11:00:00+08:00',
        acting: 'vice-society',
        kind: 'engaged',
      },
    ])
    expect((await state('engagement', 'drill')).readers).toEqual(['post:vice-society'])
  })

  it('the week gathers what is arranged, once a week, and is published inside', async () => {
    expect(await give('2026-03-09', 'week-plan.draw-up', 'office-meetings', { week: '2026-03-12' })).toBe('drafting')
    expect(await give('again', 'week-plan.draw-up', 'office-meetings', { week: '2026-03-12' })).toEqual([
      'system.input',
    ])
    expect(await give('2026-03-09', 'week-plan.draw-up', 'office-meetings', { week: '2026-03-10' })).toEqual([
      'system.exists',
    ])
    expect(
      await give('2026-03-09', 'week-plan.add-line', 'office-meetings', {
        starts: '2026-03-11T08:00',
        title: '机关办公',
        leaders: ['executive'],
      }),
    ).toBe('drafting')
    expect(await give('2026-03-09', 'week-plan.publish', 'office-meetings')).toEqual(['engagement.through-office'])
    expect((await state('week-plan', '2026-03-09')).audience).toEqual([
      'office',
      'post:office-director',
      'post:office-deputy',
    ])
    expect(await give('2026-03-09', 'week-plan.publish', 'office-deputy')).toBe('published')
    const plan = await state('week-plan', '2026-03-09')
    expect(plan.audience).toEqual(['staff', 'leaders'])
    expect(
      plan.state.entries.map(({ starts, title, leaders }: Record<string, unknown>) => ({ starts, title, leaders })),
    ).toEqual([
      { starts: '2026-03-11T08:00', title: '机关办公', leaders: ['executive'] },
      { starts: '2026-03-11T09:00', title: '春耕备播现场观摩', leaders: ['vice-agriculture'] },
      { starts: '2026-03-11T10:30', title: '防汛演练', leaders: ['vice-society'] },
    ])
  })

  it('what is called off gives the hours back, and leaves the week when it is gathered again', async () => {
    expect(await give('drill', 'engagement.cancel', 'water.clerk', { reason: '改期' })).toBe('cancelled')
    expect(await absences()).toEqual([])
    expect(await give('2026-03-09', 'week-plan.redraw', 'office-meetings')).toBe('published')
    expect(await give('2026-03-09', 'week-plan.remove-line', 'office-meetings', { line: '2', reason: '误填' })).toEqual(
      ['system.input'],
    )
    expect(await give('2026-03-09', 'week-plan.remove-line', 'office-meetings', { line: '1', reason: '误填' })).toBe(
      'published',
    )
    expect((await state('week-plan', '2026-03-09')).state.entries.map((e: { title: string }) => e.title)).toEqual([
      '春耕备播现场观摩',
    ])
  })

  it('a calendar link is one’s own', async () => {
    const digest = 'a'.repeat(64)
    expect(await give('phone', 'calendar-link.open', 'mayor', { digest, shows: 'own' })).toBe('open')
    expect((await state('calendar-link', 'phone')).audience).toEqual(['post:mayor'])
    expect(await give('phone', 'calendar-link.close', 'executive')).toEqual(['system.not-found'])
    expect(await give('phone', 'calendar-link.close', 'mayor')).toBe('closed')
  })

  it('is held afterwards, and its journal verifies', async () => {
    government.clock.set(localInstant('2026-03-11T11:30'))
    const result = { attended: ['vice-agriculture'], participants: 40, cost: 0 }
    expect(await give('field', 'engagement.hold', 'agriculture.clerk', result)).toBe('held')
    expect((await verifyJournal(government)).differences).toEqual([])
  })
})
