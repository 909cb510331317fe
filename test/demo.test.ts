import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadSeason, makeGovernment, playSeason, registry } from '#app'
import { openDatabase, type Database } from '#db'
import { civil, standingClock, traceMatter, verifyJournal } from '#kernel'
import { ScenarioFault, type ScenarioFile } from '#scenario'

const keeper = (database: Database) => async (file: ScenarioFile, at: Temporal.Instant, person: string) => {
  await database.kysely
    .insertInto('file')
    .values({ sha256: file.sha256, type: 'text/plain', size: Buffer.byteLength(file.text), uploaded: at, person })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

describe('the season of the demonstration', () => {
  let database: Database
  let ends: Temporal.Instant
  beforeAll(async () => {
    database = await openDatabase({ memory: true })
    ends = await playSeason(database, keeper(database), () => undefined)
  }, 240_000)
  afterAll(() => database.close())

  test('goes as told, to the Monday morning on which it is shown', () => {
    expect(civil(ends).toPlainDateTime().toString()).toBe('2026-10-12T09:00:00')
  })

  test('its journal gives what is stored', async () => {
    expect((await verifyJournal(makeGovernment({ database, clock: standingClock(ends) }))).differences).toEqual([])
  })

  test('several dozen matters, topics in every stage that people work in', async () => {
    const { rows } = await sql<{ kind: string; stage: string }>`select kind, stage from matter`.execute(database.kysely)
    expect(rows.length).toBeGreaterThanOrEqual(60)
    const stages = new Set(rows.filter((row) => row.kind === 'topic').map((row) => row.stage))
    expect([...stages].sort()).toEqual([
      'approving',
      'balancing',
      'closed',
      'consulting',
      'decided',
      'drafting',
      'pooled',
      'returned',
      'reviewing',
      'scheduled',
      'withdrawn',
    ])
  })

  test('something is overdue, somebody is away, and the next executive meeting is seven working days ahead', async () => {
    const now = ends.toString()
    const { rows } = await sql<{ overdue: number; away: string[]; starts: string | null }>`select
      (select count(*)::int from deadline where due <= ${now}::timestamptz) as overdue,
      (select array_agg(id order by id) from matter where kind = 'leave' and stage = 'approved') as away,
      (select min(facets->>'starts') from matter where kind = 'meeting' and facets->>'kind' = 'executive' and not closed) as starts`.execute(
      database.kysely,
    )
    expect(rows[0]?.overdue).toBeGreaterThanOrEqual(3)
    expect(rows[0]?.away).toEqual([
      'leave-construction',
      'leave-executive',
      'leave-finance',
      'leave-water-clerk',
      'leave-yuezhuang',
    ])
    expect(rows[0]?.starts).toBe('2026-10-21T14:30')
  })

  test('every deadline left open is one that its kind says somebody owes', async () => {
    const rows = await database.kysely.selectFrom('deadline').select(['kind', 'norm']).distinct().execute()
    expect(rows.filter(({ kind, norm }) => !registry.procedure(kind)?.owed?.[norm])).toEqual([])
  })

  test('every link between matters has a word', async () => {
    const rows = await database.kysely.selectFrom('link').select(['kind', 'rel', 'to_kind']).distinct().execute()
    const named = ({ kind, rel, to_kind }: (typeof rows)[number]) => {
      const words = registry.procedure(kind)?.links
      return words?.[`${rel}:${to_kind}`] ?? words?.[rel]
    }
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.filter((row) => !named(row))).toEqual([])
  })

  const traced = (person: string, kind: string, id: string) =>
    traceMatter(makeGovernment({ database, clock: standingClock(ends) }), { person }, kind, id)

  test('a request is traced through topic, meeting, minutes and task to the document, from whichever of them', async () => {
    const whole = [
      'incoming/elderly-request --告知来文单位-> answer/answer-3',
      'incoming/elderly-request --提请研究-> topic/elderly-care',
      'meeting/executive-9 --形成纪要-> minutes/minutes-5',
      'meeting/executive-9 --议定交办-> task/task-18',
      'meeting/executive-9 --议定印发-> document/elderly-plan',
      'task/task-18 --办理结果-> document/elderly-plan',
      'topic/elderly-care --交办落实-> task/task-18',
      'topic/elderly-care --形成文件-> document/elderly-plan',
      'topic/elderly-care --报县委-> party-report/filing-elderly-care',
      'topic/elderly-care --提交会议-> meeting/executive-9',
    ]
    for (const [kind, id] of [
      ['incoming', 'elderly-request'],
      ['topic', 'elderly-care'],
      ['task', 'task-18'],
      ['document', 'elderly-plan'],
    ] as const) {
      const trace = await traced('office-director', kind, id)
      expect(
        trace?.edges.map(({ from, to, says }) => `${from} --${says.map(({ zh }) => zh).join('、')}-> ${to}`).sort(),
        `${kind}/${id}`,
      ).toEqual(whole)
    }
    // The meeting and its minutes are one: from either, everything that they gathered.
    const [meeting, minutes] = [
      await traced('office-director', 'meeting', 'executive-9'),
      await traced('office-director', 'minutes', 'minutes-5'),
    ]
    expect(meeting?.nodes.length).toBeGreaterThan(20)
    expect(minutes?.nodes).toEqual(meeting?.nodes)
  })

  test('what a reader may not read is left out', async () => {
    const seen = async (person: string) => {
      const trace = await traced(person, 'document', 'elderly-plan')
      return [trace?.nodes.map(({ key }) => key), trace?.edges.length]
    }
    expect(await seen('finance.head')).toEqual([
      [
        'incoming/elderly-request',
        'topic/elderly-care',
        'meeting/executive-9',
        'task/task-18',
        'document/elderly-plan',
      ],
      7,
    ])
    expect(await seen('health.clerk')).toEqual([
      ['topic/elderly-care', 'meeting/executive-9', 'task/task-18', 'document/elderly-plan'],
      6,
    ])
    expect(await seen('lucun.clerk')).toEqual([['document/elderly-plan'], 0])
    expect(await traced('lucun.clerk', 'topic', 'elderly-care')).toBeUndefined()
  })
})

describe('a season', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zhenggui-season-'))
    writeFileSync(
      join(folder, 'season-1-a.yaml'),
      `starts: 2026-03-02T08:30
steps:
- { at: 2026-03-02T09:00, as: finance.clerk, do: topic.draft, name: a, with: { title: 甲, meeting: executive, units: [health] } }
- { at: 2026-03-04T09:00, as: finance.clerk, do: topic.consult, on: a }
- { at: 2026-03-20T09:00, as: health.head, do: topic.sign, on: a }
`,
    )
    writeFileSync(
      join(folder, 'season-2-b.yaml'),
      `starts: 2026-03-03T08:30
steps:
- { at: 2026-03-03T09:00, as: office-registry, do: party-report.send, with: { subject: 乙 } }
- { as: office-registry, do: party-report.send, with: { subject: 丙 } }
`,
    )
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('takes the steps of all its stories in the order of their times', () => {
    expect(loadSeason(folder).scenario.steps.map((step) => [step.at, step.do])).toEqual([
      ['2026-03-02T09:00', 'topic.draft'],
      ['2026-03-03T09:00', 'party-report.send'],
      ['2026-03-03T09:00', 'party-report.send'],
      ['2026-03-04T09:00', 'topic.consult'],
      ['2026-03-20T09:00', 'topic.sign'],
    ])
  })

  test('that was cut off goes on where it was', { timeout: 60_000 }, async () => {
    const told = async (database: Database) =>
      (
        await sql<{
          entry: string
        }>`select kind || '/' || id || ' ' || type || ' ' || at as entry from journal order by kind, id, seq`.execute(
          database.kysely,
        )
      ).rows.map((row) => row.entry)
    const [whole, cut] = [await openDatabase({ memory: true }), await openDatabase({ memory: true })]
    await playSeason(whole, keeper(whole), () => undefined, loadSeason(folder))
    const interrupted = playSeason(
      cut,
      keeper(cut),
      (done) => {
        if (done === 3) throw new Error('killed')
      },
      loadSeason(folder),
    )
    await expect(interrupted).rejects.toThrow('killed')
    await playSeason(cut, keeper(cut), () => undefined, loadSeason(folder))
    expect(await told(cut)).toEqual(await told(whole))
    await Promise.all([whole.close(), cut.close()])
  })

  test('that does not go as told names file, line and what refused it', { timeout: 60_000 }, async () => {
    writeFileSync(
      join(folder, 'season-3-c.yaml'),
      'starts: 2026-03-05T08:30\nsteps:\n- { at: 2026-03-05T09:00, as: finance.head, do: topic.submit, on: a }\n',
    )
    const database = await openDatabase({ memory: true })
    const outcome = await playSeason(database, keeper(database), () => undefined, loadSeason(folder)).catch(
      (error: unknown) => error,
    )
    rmSync(join(folder, 'season-3-c.yaml'))
    await database.close()
    expect(outcome).toBeInstanceOf(ScenarioFault)
    expect((outcome as ScenarioFault).message).toMatch(
      /season-3-c\.yaml:3 .*finance\.head topic\.submit a: refused by topic\.written-consultation, topic\.heads-sign/,
    )
  })
})
