import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eachDatabase } from '../../../test/contract/database.ts'
import { administration, shapes } from '../contract/index.ts'
import { normsOf, openHouse, type HouseInTest, type Visitor } from '../testing.ts'

eachDatabase('administrators', (open, backend) => {
  let house: HouseInTest
  let admins: Record<'system' | 'security' | 'audit', Visitor>
  beforeAll(async () => {
    house = await openHouse(await open(), {
      backup: async () => new Blob(['a backup']).stream() as ReadableStream<Uint8Array>,
    })
    admins = {
      system: await house.as('admin-system'),
      security: await house.as('admin-security'),
      audit: await house.as('admin-audit'),
    }
  })
  afterAll(() => house.close())

  const routes: [keyof typeof admins, 'get' | 'post', string, unknown?][] = [
    ['system', 'get', '/api/admin/status'],
    ['system', 'post', '/api/admin/backup'],
    ['system', 'post', '/api/admin/calendar/dry-run', { notice: '{}' }],
    ['system', 'post', '/api/admin/calendar/import', { notice: '{}' }],
    ['security', 'get', '/api/admin/accounts'],
    ['security', 'post', '/api/admin/accounts', { person: 'a.new.one' }],
    ['security', 'post', '/api/admin/accounts/mayor/reset'],
    ['security', 'post', '/api/admin/accounts/mayor/unlock'],
    ['security', 'post', '/api/admin/accounts/mayor/disable'],
    ['security', 'post', '/api/admin/accounts/mayor/enable'],
    ['audit', 'get', '/api/admin/sign-ins'],
    ['audit', 'post', '/api/admin/journal/verify'],
    ['audit', 'post', '/api/admin/seals'],
  ]

  it('each has its own part, and nobody else has any', async () => {
    const covered = new Set(
      routes.map(
        ([, method, path]) =>
          `${method.toUpperCase()} ${path
            .replace(/accounts\/mayor\/reset/, 'accounts/:person/reset')
            .replace(/accounts\/mayor\/\w+$/, 'accounts/:person/:act')
            .replace(/calendar\/[\w-]+/, 'calendar/:mode')}`,
      ),
    )
    const existing = new Set(
      house.app.routes
        .filter((route) => route.path.startsWith('/api/admin/') && route.method !== 'ALL')
        .map((route) => `${route.method} ${route.path}`),
    )
    expect(covered).toEqual(existing)
    const others = { ...admins, mayor: await house.as('mayor'), director: await house.as('office-director') }
    for (const [whose, method, path, body] of routes)
      for (const [name, who] of Object.entries(others)) {
        if (name === whose) continue
        const answer = method === 'get' ? await who.get(path) : await who.post(path, body)
        expect([name, path, answer.status, await normsOf(answer)]).toEqual([name, path, 403, ['system.authority']])
      }
    expect((await house.auth.log.list({ event: 'password-reset', page: 1, size: 1 })).total).toBe(0)
  })

  it('read no matters and give no commands on them', async () => {
    const clerk = await house.as('finance.clerk')
    const { id } = (await (
      await clerk.post('/api/matters/topic/draft', { input: { title: '议题', meeting: 'executive' } })
    ).json()) as { id: string }
    for (const [name, who] of Object.entries(admins)) {
      for (const path of [
        '/api/desk',
        '/api/matters',
        '/api/matters?kind=topic',
        `/api/matters/topic/${id}`,
        `/api/matters/topic/${id}/journal`,
        '/api/lists.xlsx',
        '/api/commands',
        '/api/events',
        `/api/files/${'0'.repeat(64)}?kind=topic&id=${id}`,
      ])
        expect([name, path, (await who.get(path)).status]).toEqual([name, path, 403])
      expect((await who.get('/api/lookups/matters:topic')).status).toBe(404)
      for (const path of [
        '/api/matters/topic/draft',
        `/api/matters/topic/${id}/comment`,
        `/api/matters/topic/${id}/watch`,
        `/api/matters/topic/${id}/read`,
        '/api/files',
      ])
        expect([name, path, (await who.post(path, { input: {} })).status]).toEqual([name, path, 403])
    }
  })

  it('the security administrator changes who holds what, by journaled commands', async () => {
    expect((await admins.security.get('/api/organisation')).status).toBe(200)
    const wrong = await admins.audit.post('/api/matters/organisation/government/appoint', {
      input: { post: 'water.clerk', person: 'zhang.wei', name: '张伟' },
    })
    expect(wrong.status).toBe(403)
  })

  it('the system administrator sees numbers and the limits of the database', async () => {
    const status = administration.status.strict().parse(await (await admins.system.get('/api/admin/status')).json())
    expect(status).toMatchObject({
      version: '0.0.0-test',
      database: { backend, notice: backend === 'pglite' ? { zh: expect.stringContaining('断电可能丢失') } : null },
      journal: { matters: expect.any(Number), unsealed: expect.any(Number) },
      calendar: { years: expect.arrayContaining([2022, 2026]) },
    })
    expect(status.database.bytes).toBeGreaterThan(1_000_000)
    expect(status.journal.entries).toBeGreaterThan(3)
    expect(JSON.stringify(status)).not.toContain('议题')
  })

  it('the system administrator takes a backup away', async () => {
    const answer = await admins.system.post('/api/admin/backup')
    expect([answer.status, answer.headers.get('content-disposition'), await answer.text()]).toEqual([
      200,
      expect.stringMatching(/^attachment; filename="zhenggui-\d{4}-\d\d-\d\d\.backup"/),
      'a backup',
    ])
  })

  it('the system administrator tries a notice before importing it', async () => {
    const clerk = await house.as('finance.clerk')
    house.clock.set(Temporal.Instant.from('2026-12-30T01:00:00Z'))
    const { id } = (await (
      await clerk.post('/api/matters/topic/draft', {
        input: { title: '跨年征求意见', meeting: 'executive', units: ['health'] },
      })
    ).json()) as { id: string }
    expect((await clerk.post(`/api/matters/topic/${id}/consult`, { input: {} })).status).toBe(200)
    const model = JSON.parse(await readFile(new URL('../../../calendars/2026.json', import.meta.url), 'utf8')) as {
      days: { name: string; date: string; isOffDay: boolean }[]
    }
    const notice = JSON.stringify({
      ...model,
      year: 2027,
      notice: { number: '试〔2026〕1号', date: '2026-11-20', checked: false },
      days: [
        { name: '元旦', date: '2027-01-01', isOffDay: true },
        { name: '元旦', date: '2027-01-04', isOffDay: true },
      ],
    })
    const run = async (mode: string) => (await admins.system.post(`/api/admin/calendar/${mode}`, { notice })).json()
    const dry = administration.calendarImport.strict().parse(await run('dry-run'))
    expect(dry).toMatchObject({
      year: 2027,
      number: '试〔2026〕1号',
      dryRun: true,
      moved: [
        {
          kind: 'topic',
          norm: 'countersign.reply',
          from: expect.stringContaining('2027-01-04'),
          to: expect.stringContaining('2027-01-06'),
          provisional: false,
        },
      ],
    })
    expect(JSON.stringify(dry)).not.toContain('跨年')
    expect(await run('dry-run')).toEqual(dry)
    expect(await run('import')).toEqual({ ...dry, dryRun: false })
    expect((await (await admins.system.get('/api/admin/status')).json()) as unknown).toMatchObject({
      calendar: { years: expect.arrayContaining([2027]) },
    })
    const again = await admins.system.post('/api/admin/calendar/import', { notice })
    expect([again.status, await normsOf(again)]).toEqual([422, ['system.input']])
    for (const bad of ['', '{}', 'no JSON', JSON.stringify({ year: 2028 })])
      expect((await admins.system.post('/api/admin/calendar/import', { notice: bad })).status, bad).toBe(422)
  })

  it('the security administrator opens, resets, locks and unlocks accounts; passwords are said once', async () => {
    const made = administration.oneTimePassword
      .strict()
      .parse(await (await admins.security.post('/api/admin/accounts', { person: 'li.na' })).json())
    const accountOf = async (person: string) => {
      const { items } = (await (await admins.security.get('/api/admin/accounts')).json()) as { items: unknown[] }
      return items
        .map((item) => administration.account.strict().parse(item))
        .find((account) => account.person === person)
    }
    expect(await accountOf('li.na')).toEqual({
      person: 'li.na',
      name: { zh: 'li.na', en: 'li.na' },
      posts: [],
      administrator: null,
      state: 'active',
      lockedUntil: null,
      mustChangePassword: true,
      secondFactor: false,
      lastSignIn: null,
    })
    expect(await accountOf('water.deputy')).toMatchObject({ state: 'none', posts: [{ id: 'water.deputy' }] })
    expect(await accountOf('admin-audit')).toMatchObject({ administrator: 'audit' })
    const signIn = (password: string) =>
      house.visitor().post('/api/auth/sign-in/username', { username: 'li.na', password })
    expect((await signIn(made.password)).status).toBe(200)
    const reset = administration.oneTimePassword.parse(
      await (await admins.security.post('/api/admin/accounts/li.na/reset')).json(),
    )
    expect([(await signIn(made.password)).status, (await signIn(reset.password)).status]).toEqual([401, 200])
    for (let i = 0; i < 5; i++) await signIn('Wrong-password-1')
    expect(await accountOf('li.na')).toMatchObject({ state: 'locked', lockedUntil: expect.any(String) })
    expect((await admins.security.post('/api/admin/accounts/li.na/unlock')).status).toBe(200)
    expect((await signIn(reset.password)).status).toBe(200)
    expect((await admins.security.post('/api/admin/accounts/li.na/disable')).status).toBe(200)
    expect([(await signIn(reset.password)).status, (await accountOf('li.na'))?.state]).toEqual([403, 'disabled'])
    for (const [path, body, status] of [
      ['', { person: 'li.na' }, 422],
      ['', { person: 'Not A Name' }, 422],
      ['', { person: 'x.y', password: 'mine' }, 422],
      ['/ghost/reset', undefined, 404],
      ['/ghost/unlock', undefined, 404],
      ['/li.na/promote', undefined, 422],
      ['/admin-security/disable', undefined, 422],
    ] as const)
      expect(
        (await admins.security.post(`/api/admin/accounts${path}`, body)).status,
        `${path} ${JSON.stringify(body)}`,
      ).toBe(status)
  })

  it('the audit administrator reads who came in and who changed accounts', async () => {
    const page = shapes
      .page(administration.signInEntry.strict())
      .parse(await (await admins.audit.get('/api/admin/sign-ins?person=li.na&size=100')).json())
    const told = page.items.map(({ event, by }) => (by ? `${event} by ${by}` : event)).reverse()
    expect(told).toEqual([
      'account-created by admin-security',
      'signed-in',
      'password-reset by admin-security',
      'failed',
      'signed-in',
      'failed',
      'failed',
      'failed',
      'failed',
      'failed',
      'locked',
      'unlocked by admin-security',
      'signed-in',
      'disabled by admin-security',
      'failed',
    ])
    expect((await (await admins.audit.get('/api/admin/sign-ins?event=locked')).json()) as unknown).toMatchObject({
      total: 1,
      items: [{ person: 'li.na', event: 'locked' }],
    })
  })

  it('the audit administrator verifies the journal and takes the seals away, and sees what was changed behind it', async () => {
    const sealed = administration.sealExport.strict().parse(await (await admins.audit.post('/api/admin/seals')).json())
    expect(sealed).toMatchObject({
      government: '沂源县人民政府',
      seals: [{ no: 1, root: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    })
    const verify = async () =>
      administration.verification.strict().parse(await (await admins.audit.post('/api/admin/journal/verify')).json())
    expect(await verify()).toMatchObject({ differences: [], seals: 1, sealProblems: [] })
    await sql`update journal set data = data || '{"title": "forged"}' where type = 'topic.drafted' and seq = 1`.execute(
      house.government.database.kysely,
    )
    expect((await verify()).differences.map((difference) => difference.says)).toContain(
      'was changed after it was written',
    )
  })
})
