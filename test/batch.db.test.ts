import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { shapes } from '../src/http/contract/index.ts'
import { execute, readBatches, verifyJournal } from '#kernel'
import { tasks } from '#modules/tasks'
import { openHouse, type HouseInTest, type Visitor } from '../src/http/testing.ts'
import { itemsOf, runBatch, type Answer, type Item } from '../src/web/desk/batch/run.ts'
import { eachDatabase } from './contract/database.ts'
import { demoGovernment, norms } from './contract/government.ts'

type Fate = 'fine' | 'returned meanwhile' | 'request lost' | 'answer lost'
const fates: readonly Fate[] = ['fine', 'fine', 'returned meanwhile', 'request lost', 'answer lost']

eachDatabase('one command for several matters', (open) => {
  let house: HouseInTest
  let supervision: Visitor
  let count = 0
  beforeAll(async () => {
    house = await openHouse(await open(), { modules: [tasks] })
    supervision = await house.as('office-supervision')
  })
  afterAll(() => house.close())

  const gives = async (person: string, id: string, command: string, input: unknown) => {
    const actor = person === 'system' ? ('system' as const) : { person }
    expect(norms(await execute(house.government, { kind: 'task', id, command, input, actor }))).toEqual([])
  }
  /** A decision whose head has reported it done. */
  const reported = async () => {
    const id = `task-${++count}`
    await gives('system', id, 'open', {
      meeting: 'meeting-1',
      meetingTitle: '2026年第3次县政府常务会议',
      item: '1',
      topic: null,
      title: '2026年县级预算调整方案',
      decision: '由县财政局按程序报批。',
      lead: 'finance',
      assist: [],
      due: '2026-04-30',
    })
    await gives('finance.head', id, 'finish', { text: '已批复。' })
    return id
  }
  const post = async ({ id, version, key }: Item): Promise<Answer> => {
    const answer = await supervision.post(
      `/api/matters/task/${id}/accept`,
      { input: { text: '已落实，同意办结。' }, version },
      { 'idempotency-key': key },
    )
    if (answer.ok) return { to: 'done' }
    return { to: 'refused', refusals: shapes.problem.parse(await answer.json()).refusals ?? [] }
  }
  /** Everything that the journal says of a matter, but for its name, its key and the hash over them. */
  const journal = async (id: string) =>
    (
      await sql`select seq, type, data, at, actor, command, norms from journal where kind = 'task' and id = ${id} order by seq`.execute(
        house.government.database.kysely,
      )
    ).rows
  const newKey = () => crypto.randomUUID()
  const as = (id: string) => ({ row: { kind: 'task', id }, version: 2 })

  it('says what waits for it: the point of each, and nothing to those for whom it is not', async () => {
    const ids = [await reported(), await reported()]
    const batches = async (visitor: Visitor) =>
      shapes.batches.strict().parse(await (await visitor.get('/api/batches')).json()).items
    const [batch, ...others] = await batches(supervision)
    expect([batch?.name, others]).toEqual(['task.accept', []])
    expect(batch?.matters.map(({ row, version, unmet }) => [row.id, row.point, version, unmet])).toEqual(
      ids.map((id) => [id, '已批复。', 2, []]),
    )
    expect(await batches(await house.as('finance.head'))).toEqual([])
    expect((await (await house.as('admin-audit')).get('/api/batches')).status).toBe(403)
  })

  it('several at once are as many single ones: the same entries, refusals of one matter touching no other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...fates), { minLength: 1, maxLength: 5 }), async (fated) => {
        const together: string[] = []
        const single: string[] = []
        for (const fate of fated)
          for (const list of [together, single]) {
            const id = await reported()
            if (fate === 'returned meanwhile') await gives('office-supervision', id, 'return', { reason: '材料不齐' })
            list.push(id)
          }
        const lost = new Set<string>()
        const give = async (item: Item): Promise<Answer> => {
          const fate = fated[together.indexOf(item.id)]
          // The line breaks once at each of those, before or after the server heard of it.
          if (lost.has(item.id) || !fate?.endsWith('lost')) return post(item)
          lost.add(item.id)
          if (fate === 'answer lost') await post(item)
          return { to: 'broken' }
        }
        let items: readonly Item[] = []
        for (let presses = 0; presses <= fated.length; presses++) {
          const open = together.filter((id) => items.find((item) => item.id === id)?.state !== 'refused')
          const outcome = await runBatch(itemsOf('accept', open.map(as), items, newKey), {
            give,
            shown: () => undefined,
            goesOn: () => true,
          })
          items = [...items.filter(({ id }) => !outcome.items.some((item) => item.id === id)), ...outcome.items]
          if (!outcome.broken) break
        }
        const alone: Answer[] = []
        for (const id of single) alone.push(await post(itemsOf('accept', [as(id)], [], newKey)[0]!))
        const inOrder = together.map((id) => items.find((item) => item.id === id)!)
        expect(inOrder.map(({ state, refusals }) => [state, refusals.map(({ norm }) => norm)])).toEqual(
          alone.map((answer) => [answer.to, answer.to === 'refused' ? answer.refusals.map(({ norm }) => norm) : []]),
        )
        expect(await Promise.all(together.map(journal))).toEqual(await Promise.all(single.map(journal)))
      }),
      { numRuns: 6 },
    )
    expect((await verifyJournal(house.government)).differences).toEqual([])
  })
})

eachDatabase('papers that a leader may circle together', (open) => {
  it('what asks for an answer is shown with its norm and cannot be among them', async () => {
    const { government, does } = await demoGovernment(await open(), '2026-03-02T09:00')
    const paper = async (id: string, kind: 'report' | 'request') => {
      const must = async (person: string, verb: string, input: unknown) =>
        expect([verb, norms(await does(person, `incoming.${verb}`, id, input))]).toEqual([verb, []])
      await must('office-registry', 'register', {
        unit: 'lucun',
        title: `关于春季农业生产的${kind === 'report' ? '报告' : '请示'}`,
        kind,
        number: `鲁村政字〔2026〕${id}号`,
        dated: '2026-02-27',
        signedBy: 'head',
        signer: '鲁村镇镇长',
      })
      await must('office-registry', 'check', {})
      await must('office-registry', 'propose', { text: '呈阅。', point: `第${id}件`, lead: 'agriculture' })
      await must('office-director', 'present', {})
      if (kind === 'request') await must('office-registry', 'circulate', { posts: ['executive'] })
    }
    await paper('1', 'report')
    await paper('2', 'report')
    await paper('3', 'request')
    const circles = (await readBatches(government, { person: 'vice-agriculture' })).filter(
      ({ name }) => name === 'incoming.circle',
    )
    expect(
      circles.map(({ matters }) => matters.map(({ row, unmet }) => [row.point, unmet.map(({ norm }) => norm)])),
    ).toEqual([
      [
        ['第1件', []],
        ['第2件', []],
        ['第3件', ['document.clear-opinion']],
      ],
    ])
  })
})
