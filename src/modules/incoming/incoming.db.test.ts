import { beforeAll, expect, it } from 'vitest'
import type { Database } from '#db'
import { markRead, showMatter, verifyJournal } from '#kernel'
import { eachDatabase } from '../../../test/contract/database.ts'
import { demoGovernment, norms } from '../../../test/contract/government.ts'

const entry = (n: number) => ({
  unit: 'lucun',
  title: `关于第${n}项工作的请示`,
  kind: 'request',
  number: `鲁村政字〔2026〕${n}号`,
  dated: '2026-02-27',
  signedBy: 'head',
  signer: '鲁村镇镇长',
})

eachDatabase('received documents', (open) => {
  let database: Database
  let demo: Awaited<ReturnType<typeof demoGovernment>>
  beforeAll(async () => {
    database = await open()
    demo = await demoGovernment(database, '2026-03-02T09:00')
  })
  const must = async (outcome: ReturnType<typeof demo.does>) => expect(norms(await outcome)).toEqual([])
  const presented = async (id: string, n: number) => {
    await must(demo.does('office-registry', 'incoming.register', id, entry(n)))
    await must(demo.does('office-registry', 'incoming.check', id, {}))
    await must(demo.does('office-registry', 'incoming.propose', id, { text: '呈阅示', point: '第一项', lead: 'water' }))
    await must(demo.does('office-director', 'incoming.present', id, {}))
  }

  it('numbers without a gap or a double, however many register at one time; the same paper once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        demo.does('office-registry', 'incoming.register', `many-${i}`, entry(100 + (i % 11))),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(11)
    const rows = await database.kysely.selectFrom('matter').select('number').where('kind', '=', 'incoming').execute()
    const serials = rows.map(({ number }) => Number(/〕(\d+)号$/.exec(number!)![1])).sort((a, b) => a - b)
    expect(serials).toEqual(Array.from({ length: 11 }, (_, i) => i + 1))
  })

  it('a number that its book voids is said to be void on the paper, and another follows; one kept free may be used', async () => {
    const at = (id: string) =>
      database.kysely.selectFrom('matter').select(['number', 'facets']).where('id', '=', id).executeTakeFirstOrThrow()
    const book = (verb: string, input: object) => demo.does('office-registry', `number-book.${verb}`, '收-2026', input)
    const { id } = await database.kysely
      .selectFrom('matter')
      .select('id')
      .where('number', '=', '收〔2026〕5号')
      .executeTakeFirstOrThrow()
    await must(book('void', { number: 5, reason: '重复登记' }))
    expect(await at(id)).toMatchObject({ number: '收〔2026〕5号', facets: { numberVoid: true } })
    await must(book('reserve', { count: 1, purpose: '补登', reason: '停电期间手工登记' }))
    await must(demo.does('office-registry', 'incoming.renumber', id, {}))
    expect(await at(id)).toMatchObject({ number: '收〔2026〕13号', facets: { numberVoid: false } })
    await must(demo.does('office-registry', 'incoming.register', 'late', { ...entry(200), serial: 12 }))
    expect(await at('late')).toMatchObject({ number: '收〔2026〕12号' })
    expect(
      norms(await demo.does('office-registry', 'incoming.register', 'twice', { ...entry(201), serial: 12 })),
    ).toEqual(['document.format'])
    expect(await database.kysely.selectFrom('matter').select('id').where('id', '=', 'twice').execute()).toEqual([])
  })

  it('is taken back until the next has looked at it', async () => {
    await presented('taken', 1)
    await must(demo.does('office-director', 'incoming.take-back', 'taken', { reason: '补列县长' }))
    await must(demo.does('office-director', 'incoming.present', 'taken', {}))
    await markRead(demo.government, { person: 'vice-agriculture' }, 'incoming', 'taken')
    expect(await demo.does('office-director', 'incoming.take-back', 'taken', { reason: '补列县长' })).toMatchObject({
      ok: false,
      refusals: [{ norm: 'system.input', facts: { readers: ['副县长（农业农村）'] } }],
    })
  })

  it('the sender reads the answer and not the paper’s way through the house', async () => {
    await presented('answered', 2)
    await must(
      demo.does('vice-agriculture', 'incoming.opine', 'answered', {
        opinion: 'agree',
        text: '同意，但此镇应自筹一半。',
      }),
    )
    await must(demo.does('office-registry', 'incoming.assign', 'answered', { lead: 'water' }))
    await must(demo.does('water.head', 'incoming.reply', 'answered', { result: 'partly', text: '同意解决一半。' }))
    expect(await showMatter(demo.government, { person: 'lucun.clerk' }, 'incoming', 'answered')).toBeUndefined()
    const { id } = await database.kysely
      .selectFrom('matter')
      .select('id')
      .where('kind', '=', 'answer')
      .executeTakeFirstOrThrow()
    const shown = await showMatter(demo.government, { person: 'lucun.clerk' }, 'answer', id)
    expect(shown).toMatchObject({ view: { text: '同意解决一半。', result: 'partly' } })
    expect(JSON.stringify(shown)).not.toContain('自筹')
  })

  it('leaves a journal that verifies', async () => {
    expect((await verifyJournal(demo.government)).differences).toEqual([])
  })
})
