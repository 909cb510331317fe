import { beforeAll, expect, it } from 'vitest'
import type { Database } from '#db'
import { tick, verifyJournal } from '#kernel'
import { allows, refuses } from '#kernel/testing'
import { eachDatabase } from '../../../../test/contract/database.ts'
import { demoGovernment, norms } from '../../../../test/contract/government.ts'
import { complete } from '../testing/given.ts'

const entry = (more: object) => {
  const { place: _, guestsReason: __, ...rest } = complete
  return { ...rest, alternatives: { ...complete.alternatives }, ...more }
}

eachDatabase('the yearly caps of conferences', (open) => {
  let database: Database
  let demo: Awaited<ReturnType<typeof demoGovernment>>
  beforeAll(async () => {
    database = await open()
    demo = await demoGovernment(database, '2026-03-02T10:00')
  })

  const must = async (outcome: ReturnType<typeof demo.does>) => expect(norms(await outcome)).toEqual([])
  /** Up to the approval. */
  async function ready(id: string, unit: string, more: object = {}): Promise<void> {
    await must(demo.does(`${unit}.clerk`, 'conference.plan', id, entry({ title: `会议 ${id}`, ...more })))
    await must(demo.does(`${unit}.head`, 'conference.submit', id, {}))
    await must(demo.does('office-director', 'conference.review', id, {}))
  }
  const approve = (as: string, id: string, more: object = {}) => demo.does(as, 'conference.approve', id, {}, more)
  const stage = async (id: string) =>
    await database.kysely
      .selectFrom('matter')
      .select(['stage', 'version'])
      .where('kind', '=', 'conference')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()

  it('of two approved at one time exactly one passes, the other is refused by the cap and writes nothing', async () => {
    for (let round = 0; round < 5; round++) {
      const date = `${2026 + round}-12-18`
      const ids = [`pair-${round}-a`, `pair-${round}-b`]
      for (const id of ids) await ready(id, 'agriculture', { sort: 'county', date })
      const outcomes = await Promise.all(ids.map((id) => approve('mayor', id)))
      expect(outcomes.map(norms).sort()).toEqual([[], ['conference.county-cap']])
      const lost = ids[outcomes.findIndex((outcome) => !outcome.ok)]!
      expect(await stage(lost)).toEqual({ stage: 'approving', version: 3 })
    }
  })

  it('many at one time: still one', async () => {
    const ids = Array.from({ length: 6 }, (_, i) => `many-${i}`)
    for (const id of ids) await ready(id, 'health')
    const outcomes = await Promise.all(ids.map((id) => approve('vice-society', id)))
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
    expect(new Set(outcomes.flatMap(norms))).toEqual(new Set(['conference.system-cap']))
  })

  it('counts by unit, sort and calendar year', async () => {
    await ready('base', 'education', { sort: 'county', date: '2026-06-05' })
    await must(approve('mayor', 'base'))
    await ready('other-unit', 'culture', { sort: 'county', date: '2026-06-08' })
    await must(approve('mayor', 'other-unit'))
    await ready('other-sort', 'education', { sort: 'system', date: '2026-06-09' })
    await must(approve('vice-society', 'other-sort'))
    await ready('other-year', 'education', { sort: 'county', date: '2027-01-04' })
    await must(approve('mayor', 'other-year'))
    await ready('one-more', 'education', { sort: 'county', date: '2026-12-30' })
    expect(await approve('mayor', 'one-more')).toMatchObject({
      ok: false,
      refusals: [
        {
          norm: 'conference.county-cap',
          facts: { whose: '县教育和体育局', year: 2026, limit: 1, count: 1, earlier: ['会议 base'] },
        },
      ],
    })
  })

  refuses('conference.county-cap', '已召开的也计入年度次数', async () => {
    await ready('held', 'industry', { sort: 'county', date: '2026-03-03' })
    await must(approve('mayor', 'held'))
    demo.clock.set(Temporal.Instant.from('2026-03-04T02:00:00Z'))
    await must(
      demo.does('industry.clerk', 'conference.hold', 'held', {
        date: '2026-03-03',
        hours: 3,
        participants: 100,
        cost: 8000,
      }),
    )
    await ready('after-held', 'industry', { sort: 'county' })
    return approve('mayor', 'after-held')
  })
  allows('conference.county-cap', '撤回的不再计入', async () => {
    await ready('called-off', 'transport', { sort: 'county' })
    await must(approve('mayor', 'called-off'))
    await must(demo.does('transport.head', 'conference.withdraw', 'called-off', { reason: '改为发文部署' }))
    await ready('instead', 'transport', { sort: 'county' })
    return approve('mayor', 'instead')
  })
  allows('conference.county-cap', '县长作例外的第二次', async () => {
    await ready('second', 'transport', { sort: 'county' })
    return approve('mayor', 'second', { exceptions: { 'conference.county-cap': '防汛紧急部署' } })
  })

  it('reminds of what passed without a record, and leaves a journal that verifies', async () => {
    demo.clock.set(Temporal.Instant.from('2027-01-20T02:00:00Z'))
    expect(await tick(demo.government)).toBeGreaterThan(0)
    expect(
      await demo.does('education.clerk', 'conference.hold', 'base', {
        date: '2026-06-05',
        hours: 3,
        participants: 100,
        cost: 8000,
      }),
    ).toMatchObject({ ok: true, stage: 'held' })
    const verified = await verifyJournal(demo.government)
    expect(verified.differences).toEqual([])
  })
})
