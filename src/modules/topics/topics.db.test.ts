import { beforeAll, expect, it } from 'vitest'
import { listMatters, showMatter, tick, verifyJournal } from '#kernel'
import { eachDatabase } from '../../../test/contract/database.ts'
import { demoGovernment, moment, norms } from '../../../test/contract/government.ts'
import { topicView } from './contract.ts'

type Demo = Awaited<ReturnType<typeof demoGovernment>>

eachDatabase('topics', (open) => {
  let demo: Demo
  beforeAll(async () => {
    demo = await demoGovernment(await open(), '2026-03-02T09:00')
  })
  const does = async (person: string, name: string, on: string, input: unknown = {}) => {
    const outcome = await demo.does(person, name, on, input)
    expect([name, norms(outcome)]).toEqual([name, []])
  }
  const shown = async (person: string, id: string) => {
    const page = await showMatter(demo.government, { person }, 'topic', id)
    if (page?.view) topicView.parse(page.view)
    return page
  }
  const toPool = async (id: string, input: object = {}) => {
    await does('finance.clerk', 'topic.draft', id, {
      title: `县级预算调整方案（${id}）`,
      meeting: 'executive',
      units: ['health'],
      ...input,
    })
    await does('finance.clerk', 'topic.consult', id)
    await does('health.head', 'topic.sign', id, { text: '同意' })
    await does('finance.head', 'topic.submit', id)
    await does('executive', 'topic.review', id)
    await does('office-director', 'topic.balance', id)
    await does('mayor', 'topic.approve', id)
  }

  it('draws every page of the way without a fault, for whoever may read it', async () => {
    const people = ['finance.clerk', 'health.head', 'office-director', 'executive', 'mayor']
    const pages = async (id: string) => Promise.all(people.map((person) => shown(person, id)))
    const steps: [string, string, unknown][] = [
      ['finance.clerk', 'topic.consult', {}],
      ['health.clerk', 'topic.reply', { opinion: 'disagree', text: '基层医疗投入不足' }],
      ['finance.clerk', 'topic.account', { text: '面商', ours: '收支平衡', theirs: '投入不足' }],
      ['finance.head', 'topic.submit', {}],
      ['executive', 'topic.coordinate', { result: 'agreed', text: '分两年安排' }],
      ['health.head', 'topic.sign', {}],
      ['executive', 'topic.review', {}],
      ['office-director', 'topic.return', { reason: '补充测算' }],
      ['finance.head', 'topic.submit', {}],
      ['executive', 'topic.review', {}],
      ['office-director', 'topic.balance', {}],
      ['mayor', 'topic.approve', {}],
    ]
    await does('finance.clerk', 'topic.draft', 'way', {
      title: '县级预算调整方案',
      meeting: 'executive',
      units: ['health'],
    })
    const stages: (string | undefined)[] = []
    for (const [person, name, input] of steps) {
      await does(person, name, 'way', input)
      const [clerk] = await pages('way')
      stages.push(clerk?.stage)
    }
    expect(stages).toEqual([
      'consulting',
      'consulting',
      'consulting',
      'reviewing',
      'reviewing',
      'reviewing',
      'balancing',
      'returned',
      'reviewing',
      'balancing',
      'approving',
      'pooled',
    ])
    const page = await shown('office-meetings', 'way')
    expect(page?.prospects.find((p) => p.name === 'topic.schedule')).toMatchObject({ expected: true, mine: false })
  })

  it('takes silence as no objection when the third working day ends, once', async () => {
    await does('finance.clerk', 'topic.draft', 'silent', {
      title: '县级预备费使用方案',
      meeting: 'executive',
      units: ['health'],
    })
    await does('finance.clerk', 'topic.consult', 'silent')
    demo.clock.set(moment('2026-03-05T17:29'))
    expect(await tick(demo.government)).toBe(0)
    demo.clock.set(moment('2026-03-05T17:30'))
    expect(
      norms(await demo.does('health.clerk', 'topic.reply', 'silent', { opinion: 'disagree', text: '来不及' })),
    ).toEqual(['countersign.reply'])
    expect(await tick(demo.government)).toBe(1)
    const page = await shown('finance.clerk', 'silent')
    expect(page?.journal.map((entry) => entry.type)).toEqual([
      'topic.drafted',
      'topic.consulted',
      'topic.lapsed',
      'topic.silence-taken',
    ])
    expect(page?.deadlines).toEqual([])
  })

  it('numbers the year’s submissions without gap or double, also when several come at once', async () => {
    const ids = ['n1', 'n2', 'n3', 'n4']
    for (const id of ids) {
      await does('finance.clerk', 'topic.draft', id, {
        title: `专项资金方案（${id}）`,
        meeting: 'executive',
        alone: '仅涉及本局',
      })
    }
    const before = (
      await listMatters(demo.government, { person: 'office-director' }, { kinds: ['topic'], facets: { filed: '2026' } })
    ).total
    await Promise.all(ids.map((id) => does('finance.head', 'topic.submit', id)))
    const numbers = await Promise.all(ids.map(async (id) => (await shown('office-director', id))?.number))
    expect(numbers.toSorted()).toEqual(ids.map((_, i) => `议题〔2026〕${before + 1 + i}号`))
  })

  it('learns from a report to the Party committee, and refuses one about nothing', async () => {
    await toPool('reported')
    const sent = await demo.does('office-meetings', 'party-report.send', 'report-1', {
      subject: '预算调整方案',
      about: { kind: 'topic', id: 'reported' },
    })
    expect(norms(sent)).toEqual([])
    expect((await shown('office-meetings', 'reported'))?.view).toMatchObject({
      partyReports: [{ report: 'report-1', on: '2026-03-05', after: false }],
    })
    expect(
      norms(
        await demo.does('office-meetings', 'party-report.send', 'report-2', {
          subject: '无此事项',
          about: { kind: 'topic', id: 'atlantis' },
        }),
      ),
    ).toEqual(['system.input'])
    const page = await showMatter(demo.government, { person: 'mayor' }, 'party-report', 'report-1')
    expect(page).toMatchObject({
      number: '报县委〔2026〕1号',
      stage: 'sent',
      links: [{ rel: 'about', direction: 'to', row: { id: 'reported' } }],
    })
  })

  it('merges one topic into another, and each names the other', async () => {
    await toPool('one')
    await toPool('two')
    expect(
      norms(await demo.does('office-director', 'topic.merge', 'one', { into: 'one', reason: '同一资金' })),
    ).toEqual(['system.input'])
    await does('office-director', 'topic.merge', 'one', { into: 'two', reason: '同一资金来源' })
    expect(await shown('office-director', 'one')).toMatchObject({
      stage: 'merged',
      closed: true,
      view: { merged: { into: 'two' } },
    })
    expect(await shown('office-director', 'two')).toMatchObject({
      stage: 'pooled',
      view: { absorbed: [{ topic: 'one', title: '县级预算调整方案（one）', on: '2026-03-05' }] },
    })
  })

  it('keeps a topic from whoever was not asked, and its documents from being made up', async () => {
    await does('finance.clerk', 'topic.draft', 'hidden', {
      title: '债务化解方案',
      meeting: 'executive',
      units: ['health'],
    })
    expect(await shown('water.head', 'hidden')).toBeUndefined()
    expect(await shown('admin-system', 'hidden')).toBeUndefined()
    const fake = { sha256: 'f'.repeat(64), name: '合法性审查意见书.pdf' }
    expect(
      norms(
        await demo.does('finance.clerk', 'topic.attach', 'hidden', {
          proof: 'legality-review',
          conclusion: 'passed',
          on: '2026-03-05',
          unit: 'justice',
          files: [fake],
        }),
      ),
    ).toEqual(['system.input'])
  })

  it('replays every topic from its journal', async () => {
    const { differences } = await verifyJournal(demo.government)
    expect(differences).toEqual([])
  })
})
