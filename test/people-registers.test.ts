import { beforeAll, expect, test } from 'vitest'
import type { Database } from '#db'
import { listMatters, showMatter, verifyJournal } from '#kernel'
import type { ClashView } from '../src/modules/engagements/contract.ts'
import { eachDatabase } from './contract/database.ts'
import { demoGovernment, moment, norms } from './contract/government.ts'

eachDatabase('research, registers and who may read them', (open) => {
  let database: Database
  let demo: Awaited<ReturnType<typeof demoGovernment>>
  beforeAll(async () => {
    database = await open()
    demo = await demoGovernment(database, '2026-03-02T10:00')
  }, 60_000)

  const must = async (...order: Parameters<typeof demo.does>) => expect(norms(await demo.does(...order))).toEqual([])
  const seenBy = async (person: string, kind: string) =>
    (await listMatters(demo.government, { person }, { kinds: [kind] })).items.map(({ id }) => id)
  const book = async (id: string) =>
    (
      await database.kysely
        .selectFrom('matter')
        .select('facets')
        .where('kind', '=', 'research-book')
        .where('id', '=', id)
        .executeTakeFirst()
    )?.facets

  const trip = { places: '鲁村镇', unannounced: true, companions: ['water.head'], vehicles: 1 }

  test('findings on record become the research report of a topic; a plan alone does not', async () => {
    await must('water.clerk', 'topic.draft', 'reservoirs', {
      title: '小型水库除险方案',
      meeting: 'executive',
      units: ['finance'],
    })
    await must('vice-agriculture', 'research.plan', 'look', {
      title: '小水库',
      from: '2026-03-03',
      until: '2026-03-04',
      ...trip,
    })
    const handOn = { to: 'topic', topic: 'reservoirs', text: '三座水库坝体渗漏，建议先修' }
    expect(norms(await demo.does('vice-agriculture', 'research.hand-on', 'look', handOn))).toEqual(['research.first'])
    demo.clock.set(moment('2026-03-04T17:00'))
    await must('vice-agriculture', 'research.record', 'look', {
      from: '2026-03-03',
      until: '2026-03-04',
      ...trip,
      findings: '坝体渗漏',
    })
    await must('vice-agriculture', 'research.hand-on', 'look', handOn)
    const topic = await showMatter(demo.government, { person: 'water.clerk' }, 'topic', 'reservoirs')
    expect(topic?.journal.map(({ type }) => type)).toContain('topic.proof-attached')
  })

  test('a trip over New Year goes into both books; recorded anew it leaves the one it no longer touches', async () => {
    const dates = (from: string, until: string) => ({ from, until, ...trip })
    const findings = '见清单'
    await must('executive', 'research.plan', 'new-year', { title: '节日市场', ...dates('2025-12-30', '2026-01-02') })
    await must('executive', 'research.record', 'new-year', { ...dates('2025-12-30', '2026-01-02'), findings })
    expect([await book('executive-2025'), await book('executive-2026')]).toMatchObject([{ days: 2 }, { days: 2 }])
    await must('executive', 'research.record', 'new-year', { ...dates('2026-01-01', '2026-01-02'), findings })
    expect([await book('executive-2025'), await book('executive-2026')]).toMatchObject([
      { days: 0, trips: 0 },
      { days: 2, unannounced: 2, trips: 1 },
    ])
  })

  test('how much somebody is in the field is seen by that leader and the office alone', async () => {
    expect(await seenBy('vice-agriculture', 'research-book')).toEqual(['vice-agriculture-2026'])
    expect((await seenBy('office-registry', 'research-book')).toSorted()).toEqual([
      'executive-2025',
      'executive-2026',
      'vice-agriculture-2026',
    ])
    expect(await Promise.all(['mayor', 'water.head', 'admin-audit'].map((as) => seenBy(as, 'research-book')))).toEqual([
      [],
      [],
      [],
    ])
    expect(await seenBy('water.clerk', 'research')).toEqual([])
  })

  test('an attempt to interfere is seen by the supervisory liaison alone', async () => {
    const attempt = { on: '2026-03-02', who: '某领导', what: '打招呼指定中标人' }
    expect(norms(await demo.does('housing.clerk', 'interference.file', 'attempt', attempt))).toEqual([
      'integrity.no-meddling',
    ])
    expect(norms(await demo.does('mayor', 'liaison.name', undefined, { post: 'executive' }))).toEqual(['system.input'])
    await must('mayor', 'liaison.name', undefined, { post: 'office-deputy-2' })
    expect(norms(await demo.does('mayor', 'liaison.name', undefined, { post: 'office-deputy' }))).toEqual([
      'system.exists',
    ])
    await must('housing.clerk', 'interference.file', 'attempt', attempt)
    expect(await seenBy('office-deputy-2', 'interference')).toEqual(['attempt'])
    expect(
      await Promise.all(
        ['housing.clerk', 'mayor', 'office-director', 'admin-audit'].map((as) => seenBy(as, 'interference')),
      ),
    ).toEqual([[], [], [], []])
  })

  test('mobile numbers are for the office and the leaders', async () => {
    await must('water.head', 'telephone.enter', 'mobile', { sort: 'mobile', number: '13805330000' })
    await must('water.head', 'telephone.enter', 'desk', { sort: 'office', number: '0533-3240001' })
    expect((await seenBy('finance.clerk', 'telephone')).toSorted()).toEqual(['desk'])
    expect((await seenBy('mayor', 'telephone')).toSorted()).toEqual(['desk', 'mobile'])
  })

  test('a leave that comes after arrangements is on the office’s desk with the pair, and off it when they are changed', async () => {
    const outing = { sort: 'activity', place: '鲁村镇', cost: 0, leaders: ['vice-agriculture'] }
    const morning = { starts: '2026-03-25T09:00', ends: '2026-03-25T11:00' }
    await must('agriculture.clerk', 'engagement.invite', 'sowing', { title: '春耕观摩', ...outing, ...morning })
    await must('office-director', 'engagement.arrange', 'sowing', {})
    const days = { from: '2026-03-26', until: '2026-03-26' }
    await must('vice-agriculture', 'research.plan', 'wells', { title: '机井', ...days, ...trip })
    await must('office-deputy', 'duty-roster.draft', '2026-03', {
      month: '2026-03',
      leaders: ['vice-agriculture', 'vice-society', 'vice-security'],
      staff: ['office-registry', 'office-meetings'],
    })
    await must('office-director', 'duty-roster.publish', '2026-03', {})
    await must('vice-agriculture', 'leave.request', 'away', {
      kind: 'official',
      from: '2026-03-25',
      until: '2026-03-26',
      place: '济南',
      reason: '会议',
    })
    await must('mayor', 'leave.approve', 'away', {})
    const desk = async () =>
      (await listMatters(demo.government, { person: 'office-director' }, { kinds: ['clash'], box: 'todo' })).items
    const found = async () => {
      const shown = await showMatter(demo.government, { person: 'office-director' }, 'clash', 'away')
      return (shown!.view as ClashView).open.map(({ number, matter, instead }) => ({
        number,
        what: `${matter.kind} ${instead?.id}`,
      }))
    }
    const kinds = async () => [...new Set((await found()).map(({ what }) => what))].toSorted()
    expect(await kinds()).toEqual(['duty-roster vice-society', 'engagement vice-society', 'research vice-society'])

    await must('office-director', 'engagement.arrange', 'sowing', { leaders: ['vice-society'] })
    await must('vice-agriculture', 'research.cancel', 'wells', { reason: '外出' })
    expect(await kinds()).toEqual(['duty-roster vice-society'])
    for (const { number } of await found())
      await must('office-director', 'clash.settle', 'away', { item: number, text: '已换班' })
    expect(await desk()).toEqual([])
    await must('vice-agriculture', 'leave.cancel', 'away', { reason: '会议取消' })
    expect(await desk()).toEqual([])
  })

  test('an engagement that moves keeps its arrangement, and is on the desk of those concerned until they note it', async () => {
    const desk = async (person: string) =>
      (await listMatters(demo.government, { person }, { kinds: ['engagement'], box: 'todo' })).items.map(({ id }) => id)
    expect(await desk('vice-society')).toEqual([])
    const later = { starts: '2026-03-27T09:00', ends: '2026-03-27T11:00', reason: '天气' }
    await must('office-director', 'engagement.reschedule', 'sowing', later)
    expect(await desk('vice-society')).toEqual(['sowing'])
    await must('vice-society', 'engagement.acknowledge', 'sowing', {})
    expect(await desk('vice-society')).toEqual([])
    const row = await listMatters(demo.government, { person: 'mayor' }, { kinds: ['engagement'] })
    expect(row.items.map(({ facets }) => [facets['starts'], facets['moves'], facets['attends']])).toEqual([
      ['2026-03-27T09:00', 1, ',vice-society,'],
    ])
  })

  test('its journal gives what is stored', async () => {
    expect((await verifyJournal(demo.government)).differences).toEqual([])
  })
})
