import { beforeAll, expect, it } from 'vitest'
import {
  commandsOf,
  defineModule,
  defineProcedure,
  execute,
  parseNotice,
  readingNow,
  refreshAll,
  verifyJournal,
  type Notice,
} from '#kernel'
import { z } from 'zod'
import { eachDatabase } from '../../test/contract/database.ts'
import { movedDeadlines } from './index.ts'
import { demoGovernment, type GovernmentInTest } from './testing.ts'

type Errand = { readonly stage: 'new' | 'open'; readonly by: string }
const command = commandsOf<Errand, { readonly type: 'errand.opened'; readonly data: { readonly by: string } }>()
/** The smallest matter with a deadline and a leader in charge. */
const errands = defineModule({
  name: 'errands',
  title: { zh: '事项', en: 'Errands' },
  procedures: [
    defineProcedure({
      kind: 'errand',
      title: { zh: '事项', en: 'Errand' },
      stages: { new: { zh: '新', en: 'New' }, open: { zh: '在办', en: 'Open' } },
      initial: { stage: 'new', by: '' } as Errand,
      evolve: (_, event): Errand => ({ stage: 'open', by: event.data.by }),
      commands: [
        command({
          name: 'errand.open',
          title: { zh: '建立', en: 'Open' },
          who: { zh: '任何人', en: 'Anybody' },
          input: z.strictObject({ by: z.iso.date() }),
          creates: true,
          stages: ['new'],
          by: () => [{ to: 'staff' }],
          decide: ({ input }) => [{ type: 'errand.opened', data: { by: input.by } }],
        }),
      ],
      describe: () => ({ title: '事项', unit: 'finance', closed: false }),
      audience: ({ org, at }) => ['unit:finance', `post:${org.leaderInCharge('finance', at)}`],
      deadlines: ({ state }) =>
        state.stage === 'open'
          ? [{ norm: 'countersign.reply', owes: ['unit:finance'], says: { zh: '回复', en: 'Reply' }, from: state.by }]
          : [],
    }),
  ],
})

const notice: Notice = {
  year: 2027,
  notice: { number: '国办发明电〔2026〕试1号', date: '2026-11-05', checked: false },
  source: 'test',
  papers: [],
  days: [
    { name: '元旦', date: '2027-01-01', isOffDay: true },
    { name: '元旦', date: '2027-01-04', isOffDay: true },
  ],
}

eachDatabase('organisation, interpretations, calendar', (open) => {
  let government: GovernmentInTest
  beforeAll(async () => {
    government = await demoGovernment(await open(), [errands], '2026-11-10T09:00')
  })
  const give = async (kind: string, id: string, verb: string, person: string, input: unknown) => {
    const outcome = await execute(government, {
      kind,
      id,
      command: verb,
      input,
      actor: person === 'system' ? 'system' : { person },
    })
    return outcome.ok ? 'accepted' : outcome.refusals.map((r) => r.norm)
  }
  const around = async () => (await readingNow(government, { person: 'mayor' })).c

  it('founds the three matters once', async () => {
    expect(await give('organisation', 'government', 'establish', 'system', { organisation: {} })).toEqual([
      'system.exists',
    ])
    const c = await around()
    expect([c.org.version, c.org.leaders(c.at).length, c.reading('quorum-base'), c.calendar.years.at(-1)]).toEqual([
      1,
      8,
      { base: 'members' },
      2026,
    ])
  })

  it('sees a change of charge in the next command, and refuses one without journal entry', async () => {
    expect(
      await give('organisation', 'government', 'set-charge', 'office-director', {
        charge: [{ leader: 'vice-industry', units: ['industry', 'science', 'commerce', 'market', 'finance'] }],
      }),
    ).toEqual(['leader.portfolio'])
    expect(await give('errand', 'e1', 'open', 'finance.clerk', { by: '2026-12-30' })).toBe('accepted')
    const readers = async () =>
      (
        await government.database.kysely
          .selectFrom('matter')
          .select('audience')
          .where('kind', '=', 'errand')
          .where('id', '=', 'e1')
          .executeTakeFirstOrThrow()
      ).audience
    expect(await readers()).toEqual(['unit:finance', 'post:executive'])
    const charge = [
      { leader: 'vice-industry', units: ['industry', 'science', 'commerce', 'market', 'finance'] },
      {
        leader: 'executive',
        units: ['office', 'development', 'statistics', 'emergency', 'taxation-liaison', 'data', 'approvals'],
      },
    ]
    expect(await give('organisation', 'government', 'set-charge', 'office-director', { charge })).toBe('accepted')
    expect((await around()).org.leaderInCharge('finance', government.clock.now())).toBe('vice-industry')
    expect(await refreshAll(government, 'organisation.charge-set')).toBe(1)
    expect(await readers()).toEqual(['unit:finance', 'post:vice-industry'])
  })

  it('shows in a dry run which deadlines a notice moves, writes nothing, and moves exactly these on import', async () => {
    const entries = async () => (await verifyJournal(government)).entries
    const before = await entries()
    const moved = await movedDeadlines(government, notice)
    // Three working days after Wednesday 30 December: the 31st, and without a notice Friday 1 and Monday 4 January.
    expect(moved.map(({ kind, id, key, from, to, provisional }) => ({ kind, id, key, from, to, provisional }))).toEqual(
      [
        {
          kind: 'errand',
          id: 'e1',
          key: 'countersign.reply',
          from: '2027-01-04T09:30:00Z',
          to: '2027-01-06T09:30:00Z',
          provisional: false,
        },
      ],
    )
    expect(await entries()).toBe(before)
    const stored = async () =>
      (
        await government.database.kysely
          .selectFrom('deadline')
          .select(['due', 'provisional'])
          .where('kind', '=', 'errand')
          .execute()
      ).map((d) => ({ due: String(d.due), provisional: d.provisional }))
    expect(await stored()).toEqual([{ due: '2027-01-04T09:30:00Z', provisional: true }])

    expect(await give('calendar', 'notices', 'import', 'mayor', { notice: JSON.stringify(notice) })).toEqual([
      'system.authority',
    ])
    expect(
      await give('calendar', 'notices', 'import', 'admin-system', {
        notice: JSON.stringify({ ...notice, year: '2027' }),
      }),
    ).toEqual(['system.input'])
    expect(await give('calendar', 'notices', 'import', 'admin-system', { notice: JSON.stringify(notice) })).toBe(
      'accepted',
    )
    expect(await refreshAll(government, 'calendar.imported')).toBe(1)
    expect(await stored()).toEqual([{ due: '2027-01-06T09:30:00Z', provisional: false }])
    expect(await movedDeadlines(government, parsedAmendment())).toEqual([
      expect.objectContaining({ key: 'countersign.reply', from: '2027-01-06T09:30:00Z', to: '2027-01-07T09:30:00Z' }),
    ])
  })

  it('lets the office read a norm otherwise', async () => {
    expect(
      await give('interpretations', 'register', 'adopt', 'finance.head', {
        entry: 'leave-days',
        reading: '工作日',
        alternative: 'working-days',
        reason: '办公室会议',
      }),
    ).toEqual(['charter.scope'])
    expect(
      await give('interpretations', 'register', 'adopt', 'office-director', {
        entry: 'leave-days',
        reading: '工作日',
        alternative: 'working-days',
        reason: '办公室会议',
      }),
    ).toBe('accepted')
    expect((await around()).reading('leave-days')).toEqual({ calendar: 'working-days' })
  })

  it('can be replayed from the journal without a difference', async () => {
    expect((await verifyJournal(government)).differences).toEqual([])
  })

  function parsedAmendment(): Notice {
    const parsed = parseNotice(
      JSON.stringify({
        ...notice,
        notice: {
          ...notice.notice,
          number: '国办发明电〔2026〕试2号',
          date: '2026-12-01',
          amends: notice.notice.number,
        },
        days: [{ name: '元旦', date: '2027-01-05', isOffDay: true }],
      }),
      'test',
    )
    if (!('notice' in parsed)) throw new Error('not a notice')
    return parsed.notice
  }
})
