import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#db'
import { execute, listMatters, markRead, showMatter, verifyJournal, type Envelope, type Outcome } from '#kernel'
import { allows, refuses } from '#kernel/testing'
import { numberBooks } from '#modules/number-books'
import { demoGovernment, type GovernmentInTest } from '#org/testing'
import { eachDatabase } from '../../../test/contract/database.ts'
import { briefs } from './index.ts'
import { plan } from './testing/given.ts'

const { posts: _, units: __, ...entry } = plan
const norms = (outcome: Outcome): string[] => (outcome.ok ? [] : outcome.refusals.map((r) => r.norm))

eachDatabase('briefs of departments', (open) => {
  let database: Database
  let government: GovernmentInTest
  beforeAll(async () => {
    database = await open()
    government = await demoGovernment(database, [numberBooks, briefs], '2026-03-10T10:00')
  })
  const does = (person: string, name: string, id: string, input: object, more: Partial<Envelope> = {}) => {
    const [kind, command] = name.split('.') as [string, string]
    return execute(government, { kind, command, id, input, actor: { person }, ...more })
  }
  const must = async (outcome: Promise<Outcome>) => expect(norms(await outcome)).toEqual([])
  async function ready(id: string, unit: string, more: object = {}): Promise<void> {
    await must(does(`${unit}.clerk`, 'brief.draft', id, { ...entry, title: `简报 ${id}`, ...more }))
    await must(does(`${unit}.head`, 'brief.submit', id, {}))
  }
  const approve = (id: string, more: Partial<Envelope> = {}) => does('office-director', 'brief.approve', id, {}, more)

  it('approved at one time: each gets the next register number, and a department one kind', async () => {
    const ids = ['finance', 'health', 'education', 'water', 'culture']
    for (const unit of ids) await ready(unit, unit)
    await ready('finance-too', 'finance')
    const outcomes = await Promise.all([...ids, 'finance-too'].map((id) => approve(id)))
    expect(outcomes.map(norms).filter((refused) => refused.length)).toEqual([['brief.one-kind']])
    const rows = await database.kysely
      .selectFrom('matter')
      .select('number')
      .where('kind', '=', 'brief')
      .where('stage', '=', 'registered')
      .execute()
    expect(rows.map(({ number }) => number).toSorted()).toEqual([1, 2, 3, 4, 5].map((n) => `简备〔2026〕${n}号`))
  })

  refuses('brief.one-kind', '同一部门的第二种', async () => {
    await ready('transport', 'transport')
    await must(approve('transport'))
    await ready('transport-too', 'transport')
    return approve('transport-too')
  })
  allows('brief.one-kind', '办公室主任作例外', () =>
    approve('transport-too', { exceptions: { 'brief.one-kind': '春运期间专报' } }),
  )
  allows('brief.one-kind', '原简报停办后的另一种', async () => {
    await ready('industry', 'industry')
    await must(approve('industry'))
    await must(does('industry.head', 'brief.end', 'industry', { reason: '改办新刊' }))
    await ready('industry-anew', 'industry')
    return approve('industry-anew')
  })

  describe('an issue', () => {
    const toRead = async (person: string) =>
      (await listMatters(government, { person }, { box: 'toread' })).items.map(({ title }) => title)

    it('lies with its readers until they have read it', async () => {
      await ready('statistics', 'statistics', { posts: ['executive'] })
      await must(approve('statistics'))
      await must(does('statistics.head', 'brief.issue', 'statistics', { title: '一季度开局', text: '工业增加值。' }))
      await must(does('statistics.head', 'brief.issue', 'statistics', { title: '二月份价格', text: '居民消费价格。' }))
      expect((await toRead('executive')).toSorted()).toEqual([
        '简报 statistics第1期：一季度开局',
        '简报 statistics第2期：二月份价格',
      ])
      expect(await toRead('mayor')).toEqual([])
      const { items } = await listMatters(government, { person: 'executive' }, { kinds: ['brief-issue'] })
      const first = items.find(({ title }) => title.includes('第1期'))!
      await markRead(government, { person: 'executive' }, 'brief-issue', first.id)
      expect(await toRead('executive')).toEqual(['简报 statistics第2期：二月份价格'])
    })

    it('is found by what it says, from its brief', async () => {
      const found = await listMatters(government, { person: 'office-information' }, { q: '居民消费价格' })
      expect(found.items.map(({ kind }) => kind)).toEqual(['brief-issue'])
      const seen = await showMatter(government, { person: 'office-information' }, 'brief', 'statistics')
      expect(seen?.links.filter(({ row }) => row.kind === 'brief-issue')).toHaveLength(2)
    })
  })

  it('leaves a journal that verifies', async () => {
    expect((await verifyJournal(government)).differences).toEqual([])
  })
})
