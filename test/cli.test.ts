import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { application, root } from '#app'
import { run } from '#cli'

/** One call of `zhenggui`, with what it said. */
async function zhenggui(...argv: string[]): Promise<{ exit: number; out: string; err: string }> {
  const said = { out: [] as string[], err: [] as string[] }
  const exit = await run(argv, application, {
    out: (line) => void said.out.push(line),
    err: (line) => void said.err.push(line),
  })
  return { exit, out: said.out.join('\n'), err: said.err.join('\n') }
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhenggui-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const written = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe('workdays', () => {
  test.each([
    [['add', '2022-01-28', '3'], '2022-02-07'],
    [['add', '2026-03-02', '-5'], '2026-02-24'],
    [['add', '2026-12-28', '9'], '2027-01-08 provisional (暂定)'],
    [['between', '2026-03-02', '2026-03-13'], '9'],
  ])('%j: %s', async (args, out) => {
    expect(await zhenggui('workdays', ...args)).toEqual({ exit: 0, out, err: '' })
  })

  test('why names every day passed over', async () => {
    const { out } = await zhenggui('workdays', 'why', '2022-01-28', '3')
    expect(out.split('\n').map((line) => line.trim().split('：')[0])).toEqual([
      '2022-02-07',
      ...['31', '01', '02', '03', '04', '05', '06'].map((d) => `2022-${d === '31' ? '01' : '02'}-${d} 春节`),
      '2022-01-29 春节调休',
      '2022-01-30 春节调休',
    ])
  })
})

test('a wrong question names the argument and the reason, and exits with 2', async () => {
  const asked = await Promise.all([
    zhenggui('workdays', 'add', '2026-02-30', '1'),
    zhenggui('workdays', 'add', '2026-03-02'),
    zhenggui('workdays'),
    zhenggui('dance'),
    zhenggui('replay', 'nowhere.yaml'),
    zhenggui('conformance', '--data', join(folder, 'nothing')),
    zhenggui('serve', '--port', 'eighty'),
    zhenggui('rulebook', 'text', join(root, 'README.md'), '--rulebook', 'elsewhere'),
  ])
  expect(asked.map(({ exit, err }) => [exit, err.split('\n')[0]!.replaceAll(folder, '')])).toEqual([
    [2, 'zhenggui workdays add: DATE is not a date (YYYY-MM-DD): 2026-02-30'],
    [2, 'zhenggui workdays add: N is missing'],
    [2, 'zhenggui workdays: a second word is missing; there is workdays add, workdays between, workdays why'],
    [2, 'zhenggui: there is no command dance; zhenggui help lists them all'],
    [2, 'zhenggui replay: FILE.yaml: there is no file nowhere.yaml'],
    [
      2,
      'zhenggui conformance: There is no database in /nothing: name another with --data or --database, or start the server first',
    ],
    [2, 'zhenggui serve: --port is not a whole number: eighty'],
    [2, 'zhenggui rulebook text: There is no rulebook elsewhere: there is yiyuan-2022'],
  ])
})

test('rulebook check: none, and each problem with line, norm and field', async () => {
  expect((await zhenggui('rulebook', 'check', join(root, 'rulebooks/yiyuan-2022.yaml'))).exit).toBe(0)
  const broken = await zhenggui(
    'rulebook',
    'check',
    written(
      'broken.yaml',
      'rulebook: x\nnorms:\n- { id: a.b, article: 1, force: should, works_as: gate, says: 甲, en: A }\n',
    ),
  )
  expect(broken.exit).toBe(1)
  expect(broken.err).toContain('broken.yaml:3 a.b force:')
})

test('catalogue and norms have the shapes that others rely on', async () => {
  const { kinds } = JSON.parse((await zhenggui('catalogue', '--json')).out) as { kinds: Record<string, unknown>[] }
  expect(kinds.map((kind) => Object.keys(kind).join())).toEqual(
    kinds.map(() => 'kind,title,stages,commands,deadlines,views'),
  )
  const topic = kinds.find((kind) => kind.kind === 'topic') as {
    commands: { name: string; input: { type?: string } }[]
    deadlines: { norm: string; lapse: string }[]
  }
  expect(topic.commands.map((command) => Object.keys(command).join())).toEqual(
    topic.commands.map(() => 'name,title,input,by,norms'),
  )
  expect(topic.commands.find((command) => command.name === 'topic.submit')).toMatchObject({
    by: { zh: '主办部门主要负责人' },
    input: { type: 'object' },
    norms: expect.arrayContaining(['unit.head', 'topic.heads-sign']),
  })
  expect(topic.deadlines.find((deadline) => deadline.norm === 'countersign.reply')).toEqual({
    norm: 'countersign.reply',
    owes: { zh: expect.any(String), en: expect.any(String) },
    lapse: 'consent',
  })
  const norms = JSON.parse((await zhenggui('norms', '--json')).out) as Record<string, unknown>[]
  expect(norms.map((norm) => Object.keys(norm).join())).toEqual(
    norms.map(() => 'id,article,force,works_as,where,tests,state,reason'),
  )
})

/** The foundation's norms (issue 2): each has to be enforced, with a case that refuses and one that allows. */
test('the norms of the thin line are enforced', async () => {
  const thin =
    'topic.written-consultation topic.heads-sign topic.coordinated topic.chain topic.materials-lead topic.party-lead topic.late countersign.reply executive.members executive.quorum meeting.convenor meeting.papers-delivered minutes.mayor-signs decision.followed-up task.lead-and-assist acting.mayor acting.fill-in org.members unit.head party.report-important'
  const norms = new Map(
    (JSON.parse((await zhenggui('norms', '--json')).out) as { id: string; state: string }[]).map((norm) => [
      norm.id,
      norm.state,
    ]),
  )
  expect(thin.split(' ').filter((norm) => norms.get(norm) !== 'enforced')).toEqual([])
})

describe('replay', () => {
  const story = (refused: string) =>
    written(
      'story.yaml',
      `starts: 2026-03-02T09:00\nsteps:\n- { as: finance.clerk, do: topic.draft, name: budget, with: { title: 预算, meeting: executive, units: [health] } }\n- { as: finance.head, do: topic.submit, on: budget, refused: [${refused}] }\n- expect: { on: budget, stage: drafting }\n`,
    )

  test('that goes as told', { timeout: 60_000 }, async () => {
    const { exit, out } = await zhenggui('replay', story('topic.written-consultation, topic.heads-sign'), '--json')
    expect({ exit, ...(JSON.parse(out) as object) }).toEqual({
      exit: 0,
      passed: true,
      steps: [
        { n: 1, as: 'finance.clerk', do: 'topic.draft', on: null, outcome: 'accepted', refused: [], matter: 'budget' },
        {
          n: 2,
          as: 'finance.head',
          do: 'topic.submit',
          on: 'budget',
          outcome: 'refused',
          refused: ['topic.written-consultation', 'topic.heads-sign'],
          matter: 'budget',
        },
        { n: 3, as: null, do: null, on: 'budget', outcome: 'held', refused: [], matter: 'budget' },
      ],
    })
  })

  test('that does not exits with 1 and says what differs', { timeout: 60_000 }, async () => {
    const { exit, out } = await zhenggui('replay', story('topic.written-consultation, topic.late'))
    expect(exit).toBe(1)
    expect(out).toContain('不符：not refused by topic.late')
    expect(out).toContain('不符：refused by topic.heads-sign as well')
    expect(out).toContain('办法：')
  })

  test(
    'names every handle, command and matter that means nothing, with its line, and plays nothing',
    { timeout: 60_000 },
    async () => {
      const { exit, err } = await zhenggui(
        'replay',
        written(
          'odd.yaml',
          'starts: 2026-03-02T09:00\nsteps:\n- { as: nobody, do: topic.draft, with: {} }\n- { as: mayor, do: topic.dance, on: budget }\n- expect: { on: task-1, stage: done }\n',
        ),
      )
      expect({ exit, err: err.replaceAll(folder, '') }).toEqual({
        exit: 2,
        err: 'zhenggui replay: /odd.yaml:3 steps.0.as: nobody signs in as nobody\n/odd.yaml:4 steps.1.do: there is no command topic.dance\n/odd.yaml:4 steps.1.on: no step names a matter budget',
      })
    },
  )

  test('under another rulebook other norms refuse', { timeout: 60_000 }, async () => {
    const { readFileSync } = await import('node:fs')
    const changed = readFileSync(join(root, 'rulebooks/yiyuan-2022.yaml'), 'utf8').replace(
      /^(- \{ id: countersign\.reply,.*)with: \{ wd: 3/m,
      '$1with: { wd: 5',
    )
    const short = written(
      'silence.yaml',
      'starts: 2026-03-02T09:00\nsteps:\n- { as: finance.clerk, do: topic.draft, name: budget, with: { title: 预算, meeting: executive, units: [health] } }\n- { as: finance.clerk, do: topic.consult, on: budget }\n- wait: 3wd\n- expect: { on: budget, deadlines: [] }\n',
    )
    expect([
      (await zhenggui('replay', short, '--json')).exit,
      (await zhenggui('replay', short, '--json', '--rulebook', written('five-days.yaml', changed))).exit,
    ]).toEqual([0, 1])
  })
})

describe('on a database', () => {
  test('serve, verify, conformance, accounts, calendar, backup and restore', { timeout: 240_000 }, async () => {
    const data = join(folder, 'data')
    const empty = await zhenggui('journal', 'verify', '--data', data)
    expect([empty.exit, empty.err]).toEqual([2, expect.stringContaining('There is no database in')])

    const serving = await application.serve({
      where: { folder: data },
      port: 0,
      demo: false,
      organisation: join(root, 'demo/organization.yaml'),
      say: () => undefined,
    })
    const entrance = (await (await fetch(`${serving.url}/api/entrance`)).json()) as {
      government: { name: string }
      demo: boolean
    }
    await serving.close()
    expect(entrance).toMatchObject({ government: { name: '沂源县人民政府' }, demo: false })

    await expect(
      application.serve({ where: { folder: data }, port: 0, demo: true, say: () => undefined }),
    ).rejects.toThrow('holds a real government')

    expect(await zhenggui('journal', 'verify', '--data', data)).toEqual({
      exit: 0,
      out: expect.stringMatching(/^3 个事项，3 条日志，\d+ 次封存：全部相符$/),
      err: '',
    })
    expect((await zhenggui('migrate', '--data', data)).out).toBe('已是最新')
    const kept = JSON.parse((await zhenggui('conformance', '--json', '--data', data)).out) as {
      norms: { id: string }[]
    }
    expect(kept.norms.length).toBeGreaterThan(200)
    expect((await zhenggui('user', 'add', 'finance.head', '--data', data)).out).toMatch(
      /^finance\.head 的一次性密码：\S{8,}$/,
    )
    expect((await zhenggui('user', 'add', 'finance.head', '--data', data)).err).toContain(
      'finance.head has an account already',
    )

    const notice = written(
      '2027.json',
      JSON.stringify({
        year: 2027,
        notice: { number: '国办发明电〔2026〕99号', date: '2026-11-01', checked: false },
        source: 'made up for a test',
        papers: [],
        days: [{ name: '元旦', date: '2027-01-01', isOffDay: true }],
      }),
    )
    expect((await zhenggui('calendar', 'import', notice, '--dry-run', '--data', data)).out).toBe(
      '国办发明电〔2026〕99号：将移动 0 项时限',
    )
    expect((await zhenggui('calendar', 'import', notice, '--data', data)).exit).toBe(0)
    expect((await zhenggui('calendar', 'import', notice, '--data', data)).exit).toBe(2)

    const text = written('text.txt', '第一章 总则\n第一条　为规范县政府工作，制定本规则。\n扫码浏览\n')
    const placed = await zhenggui('rulebook', 'text', text, '--import', '--data', data)
    expect([placed.exit, placed.out.split('\n')[0], placed.out.split('\n').at(-1)]).toEqual([
      1,
      'yiyuan-2022：找到 1 章、1 条',
      '已导入，显示在各条规范旁',
    ])
    expect(placed.out).toContain('第 3 行未能归入：扫码浏览')

    const file = join(folder, 'county.backup')
    expect((await zhenggui('backup', file, '--data', data)).exit).toBe(0)
    expect((await zhenggui('restore', file, '--data', join(folder, 'other'))).exit).toBe(0)
    expect((await zhenggui('journal', 'verify', '--data', join(folder, 'other'))).out).toMatch(/^3 个事项，4 条日志/)
    expect((await zhenggui('restore', file, '--data', data)).err).toContain(
      'A backup is restored into an empty database',
    )
  })
})
