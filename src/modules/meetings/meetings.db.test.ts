import { beforeAll, expect, it } from 'vitest'
import type { Database } from '#db'
import { tick, verifyJournal } from '#kernel'
import { eachDatabase } from '../../../test/contract/database.ts'
import { demoGovernment, moment, norms } from '../../../test/contract/government.ts'

eachDatabase('meetings on a database', (open) => {
  let database: Database
  let demo: Awaited<ReturnType<typeof demoGovernment>>
  beforeAll(async () => {
    database = await open()
    demo = await demoGovernment(database, '2026-03-02T10:00')
  })

  const must = async (outcome: ReturnType<typeof demo.does>) => {
    const done = await outcome
    expect(norms(done)).toEqual([])
    return done
  }
  const plan = (id: string, starts: string, more: object = {}) =>
    demo.does('office-meetings', 'meeting.plan', id, { kind: 'mayors-office', starts, ...more })
  const add = (id: string, item: object) => demo.does('office-meetings', 'meeting.add-item', id, item)
  const told = (title: string) => ({ title, business: 'exchange' })
  const row = async (kind: string, id: string) =>
    database.kysely
      .selectFrom('matter')
      .select(['stage', 'version', 'title', 'number', 'state'])
      .where('kind', '=', kind)
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  const linked = async (kind: string, meeting: string) =>
    (
      await database.kysely
        .selectFrom('link')
        .innerJoin('matter', (on) => on.onRef('matter.kind', '=', 'link.kind').onRef('matter.id', '=', 'link.id'))
        .select('matter.id')
        .where('link.kind', '=', kind)
        .where('to_kind', '=', 'meeting')
        .where('to_id', '=', meeting)
        .execute()
    ).map((m) => m.id)

  /** A topic for the mayor's office meeting that concerns one unit alone, as far as the pool. */
  async function pooled(id: string): Promise<void> {
    await must(
      demo.does('finance.clerk', 'topic.draft', id, {
        title: `议题 ${id}`,
        meeting: 'mayors-office',
        units: [],
        alone: '只涉及本部门职责',
      }),
    )
    await must(demo.does('finance.head', 'topic.submit', id, {}))
    await must(demo.does('executive', 'topic.review', id, {}))
    await must(demo.does('office-director', 'topic.balance', id, {}))
    await must(demo.does('mayor', 'topic.approve', id, {}))
  }

  it('of two meetings planned at one time for one hour exactly one is', async () => {
    for (let round = 1; round <= 3; round++) {
      const starts = `2026-04-0${round + 6}T09:00`
      const outcomes = await Promise.all([plan(`twin-${round}-a`, starts), plan(`twin-${round}-b`, starts)])
      expect(outcomes.map(norms).sort()).toEqual([[], ['system.input']])
    }
  })

  it('gives two meetings opened at one time two numbers', async () => {
    const ids = ['water', 'roads']
    await must(demo.does('vice-agriculture', 'meeting.plan', 'water', { kind: 'special', starts: '2026-03-03T09:00' }))
    await must(demo.does('vice-construction', 'meeting.plan', 'roads', { kind: 'special', starts: '2026-03-03T09:00' }))
    await must(demo.does('vice-agriculture', 'meeting.add-item', 'water', { title: '春灌用水', lead: 'water' }))
    await must(demo.does('vice-construction', 'meeting.add-item', 'roads', { title: '公路养护', lead: 'transport' }))
    await must(demo.does('vice-agriculture', 'meeting.convene', 'water', {}))
    await must(demo.does('vice-construction', 'meeting.convene', 'roads', {}))
    demo.clock.set(moment('2026-03-03T09:00'))
    await Promise.all([
      must(demo.does('vice-agriculture', 'meeting.open', 'water', {})),
      must(demo.does('vice-construction', 'meeting.open', 'roads', {})),
    ])
    const numbers = await Promise.all(ids.map(async (id) => (await row('meeting', id)).number))
    expect(numbers.sort()).toEqual(['2026年第1次专题会议', '2026年第2次专题会议'])
  })

  it('refuses an agenda that was changed on another screen meanwhile', async () => {
    await must(plan('screens', '2026-03-10T09:00'))
    await must(add('screens', told('招商引资情况')))
    const seen = (await must(add('screens', told('秸秆禁烧情况')))) as { version: number }
    await must(add('screens', told('和美乡村建设情况')))
    expect(
      norms(
        await demo.does(
          'office-deputy',
          'meeting.reorder',
          'screens',
          { items: ['2', '1'] },
          { version: seen.version },
        ),
      ),
    ).toEqual(['system.stale'])
    expect(norms(await demo.does('office-deputy', 'meeting.reorder', 'screens', { items: ['2', '1'] }))).toEqual([
      'system.input',
    ])
    await must(demo.does('office-deputy', 'meeting.reorder', 'screens', { items: ['3', '2', '1'] }))
  })

  it('takes topics from the pool and gives them back', async () => {
    await pooled('subsidy')
    await must(plan('first', '2026-03-11T09:00'))
    await must(plan('second', '2026-03-12T09:00'))
    await must(add('first', { topic: 'subsidy' }))
    expect((await row('topic', 'subsidy')).stage).toBe('scheduled')
    expect(norms(await add('second', { topic: 'subsidy' }))).toEqual(['system.input'])
    expect((await row('meeting', 'second')).version).toBe(1)
    await must(demo.does('office-meetings', 'meeting.remove-item', 'first', { item: '1', reason: '材料待补' }))
    expect((await row('topic', 'subsidy')).stage).toBe('pooled')
    await must(add('second', { topic: 'subsidy' }))
    await must(demo.does('mayor', 'meeting.cancel', 'second', { reason: '并入常务会议' }))
    expect((await row('topic', 'subsidy')).stage).toBe('pooled')
    await must(add('first', { topic: 'subsidy' }))
  })

  it('defers a topic, and takes it up again at the next meeting', async () => {
    await must(demo.does('mayor', 'meeting.convene', 'first', {}))
    demo.clock.set(moment('2026-03-11T09:00'))
    await must(demo.does('office-meetings', 'meeting.open', 'first', {}, { recorded: { post: 'mayor', how: 'oral' } }))
    await must(
      demo.does('office-meetings', 'meeting.conclude-item', 'first', {
        item: '2',
        conclusion: 'deferred',
        text: '补充测算后再议。',
      }),
    )
    await must(demo.does('office-meetings', 'meeting.close', 'first', {}))
    expect((await row('topic', 'subsidy')).stage).toBe('pooled')
    expect(await linked('task', 'first')).toEqual([])
    await must(plan('third', '2026-03-13T09:00'))
    await must(add('third', { topic: 'subsidy' }))
    await must(demo.does('mayor', 'meeting.convene', 'third', {}))
  })

  it('leaves minutes and tasks behind, tells the leaders, and notices what is overdue', async () => {
    demo.clock.set(moment('2026-03-13T09:00'))
    await must(demo.does('mayor', 'meeting.open', 'third', {}))
    await must(
      demo.does('mayor', 'meeting.conclude-item', 'third', {
        item: '1',
        conclusion: 'passed',
        text: '同意，由县财政局落实。',
        due: '2026-03-20',
      }),
    )
    await must(demo.does('mayor', 'meeting.close', 'third', {}))
    const [minutes, task] = [(await linked('minutes', 'third'))[0]!, (await linked('task', 'third'))[0]!]
    await must(demo.does('office-director', 'minutes.check', minutes, {}))
    await must(demo.does('mayor', 'minutes.sign', minutes, {}))
    expect(await row('minutes', minutes)).toMatchObject({
      stage: 'signed',
      title: '2026年第2次县长办公会议纪要',
      number: '县长办公会议纪要〔2026〕1号',
    })
    await must(demo.does('office-supervision', 'digest.send', 'monthly', {}))
    expect((await row('digest', 'monthly')).state).toMatchObject({
      rows: [
        {
          task,
          title: '议题 subsidy',
          lead: 'finance',
          due: '2026-03-20',
          done: null,
          overdue: false,
          progress: null,
          last: null,
        },
      ],
    })
    expect((await row('task', task)).state).toMatchObject({ stage: 'assigned', told: true, digested: '2026-03-13' })
    demo.clock.set(moment('2026-03-20T17:30'))
    await tick(demo.government)
    expect((await row('task', task)).state).toMatchObject({ overdue: '2026-03-20', told: false })
    await must(demo.does('finance.head', 'task.finish', task, { text: '已落实。' }))
    await must(demo.does('office-supervision', 'task.accept', task, {}))
    expect((await row('task', task)).stage).toBe('done')
  })

  it('leaves a journal that verifies', async () => {
    expect((await verifyJournal(demo.government)).differences).toEqual([])
  })
})
