import { beforeAll, expect, it } from 'vitest'
import { execute, readingNow, tick, verifyJournal } from '#kernel'
import { demoGovernment, localInstant, type GovernmentInTest } from '#org/testing'
import { eachDatabase } from '../../../test/contract/database.ts'
import { leaveModule } from './index.ts'

const trip = { kind: 'official', place: '济南', reason: '参加会议' }

eachDatabase('leave', (open) => {
  let government: GovernmentInTest
  beforeAll(async () => {
    government = await demoGovernment(await open(), [leaveModule], '2026-03-02T08:00')
  })
  const set = (local: string) => government.clock.set(localInstant(local))
  const give = async (id: string, verb: string, person: string, input: unknown = {}) => {
    const outcome = await execute(government, { kind: 'leave', id, command: verb, input, actor: { person } })
    return outcome.ok ? outcome.written.map((w) => w.types).flat() : outcome.refusals.map((r) => r.norm)
  }
  const actsFor = async (post: string) => {
    const { c } = await readingNow(government, { person: 'office-director' })
    const found = c.org.actsFor(post, c.at)
    return found && { post: found.post, because: found.because }
  }
  const row = async (id: string) => {
    const { stage, closed, audience, readers, awaits } = await government.database.kysely
      .selectFrom('matter')
      .select(['stage', 'closed', 'audience', 'readers', 'awaits'])
      .where('kind', '=', 'leave')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return { stage, closed, audience, readers, awaits }
  }
  const deadlines = async (id: string) =>
    await government.database.kysely
      .selectFrom('deadline')
      .select(['key', 'lapsed'])
      .where('kind', '=', 'leave')
      .where('id', '=', id)
      .orderBy('key')
      .execute()

  it('moves the work of the mayor by registration, and brings it back at the end', async () => {
    expect(await give('m', 'request', 'mayor', { ...trip, from: '2026-03-03', until: '2026-03-04' })).toEqual([
      'leave.requested',
      'leave.approved',
      'organisation.absence-noted',
    ])
    expect(await actsFor('mayor')).toEqual({ post: 'mayor', because: undefined })
    set('2026-03-03T00:00')
    expect(await actsFor('mayor')).toEqual({ post: 'executive', because: 'acting.mayor' })
    set('2026-03-04T17:29')
    expect(await actsFor('mayor')).toEqual({ post: 'executive', because: 'acting.mayor' })
    set('2026-03-04T17:30')
    expect(await actsFor('mayor')).toEqual({ post: 'mayor', because: undefined })
    expect(await tick(government)).toBe(1)
    expect(await deadlines('m')).toEqual([{ key: 'leave.leaders:return', lapsed: true }])
    expect(await give('m', 'return', 'mayor')).toEqual(['leave.ended', 'organisation.absence-ended'])
    expect(await row('m')).toMatchObject({ stage: 'ended', closed: true })
  })

  it('lets the executive approve for the absent mayor, both names in the journal, and not once the return is reported', async () => {
    set('2026-03-09T08:00')
    expect(await give('m2', 'request', 'mayor', { ...trip, from: '2026-03-09', until: '2026-03-13' })).toEqual([
      'leave.requested',
      'leave.approved',
      'organisation.absence-noted',
    ])
    set('2026-03-09T10:00')
    expect(await give('v', 'request', 'vice-society', { ...trip, from: '2026-03-11', until: '2026-03-12' })).toEqual([
      'leave.requested',
    ])
    expect(await row('v')).toEqual({
      stage: 'requested',
      closed: false,
      audience: ['post:vice-society', 'post:mayor', 'office'],
      readers: [],
      awaits: ['post:mayor'],
    })
    expect(await give('v', 'approve', 'mayor')).toEqual(['leave.leaders'])
    expect(await give('v', 'approve', 'executive')).toEqual(['leave.approved', 'organisation.absence-noted'])
    const { actor } = await government.database.kysely
      .selectFrom('journal')
      .select('actor')
      .where('kind', '=', 'leave')
      .where('id', '=', 'v')
      .where('type', '=', 'leave.approved')
      .executeTakeFirstOrThrow()
    expect(actor).toEqual({ person: 'executive', post: 'executive', for: 'mayor', because: 'acting.mayor' })
    expect((await row('v')).readers).toEqual(['post:vice-agriculture'])
    expect(await give('m2', 'return', 'mayor', { note: '提前返岗' })).toEqual([
      'leave.ended',
      'organisation.absence-ended',
    ])
    expect(await actsFor('mayor')).toEqual({ post: 'mayor', because: undefined })
    expect(await give('w', 'request', 'vice-security', { ...trip, from: '2026-03-16', until: '2026-03-16' })).toEqual([
      'leave.requested',
    ])
    expect(await give('w', 'approve', 'executive')).toEqual(['system.not-found'])
  })

  it('moves the work of a vice mayor to the pair and back, and stays open until it is filed with the Party committee', async () => {
    set('2026-03-11T09:00')
    expect(await actsFor('vice-society')).toEqual({ post: 'vice-agriculture', because: 'acting.fill-in' })
    expect(
      await give('x', 'request', 'vice-agriculture', { ...trip, from: '2026-03-12', until: '2026-03-12' }),
    ).toEqual(['acting.fill-in'])
    expect(
      await give('x', 'request', 'vice-agriculture', { ...trip, from: '2026-03-13', until: '2026-03-13' }),
    ).toEqual(['leave.requested'])
    expect(await give('v', 'return', 'vice-society')).toEqual(['leave.ended', 'organisation.absence-ended'])
    expect(await actsFor('vice-society')).toEqual({ post: 'vice-society', because: undefined })
    expect([await row('v'), await deadlines('v')]).toMatchObject([
      { stage: 'ended', closed: false },
      [{ key: 'leave.party-filing', lapsed: false }],
    ])
    expect(await give('v', 'file-with-party', 'office-registry', { number: '报备单1号' })).toEqual([
      'leave.party-filed',
    ])
    expect([(await row('v')).closed, await deadlines('v')]).toEqual([true, []])
  })

  it('gives the work of a head to the one who was named, extends it, and calls another one off', async () => {
    const head = { ...trip, acting: 'finance.deputy', phone: '0533-3240000' }
    expect(await give('f', 'request', 'finance.head', { ...head, from: '2026-03-16', until: '2026-03-17' })).toEqual([
      'leave.requested',
    ])
    expect(await give('f', 'approve', 'executive')).toEqual(['leave.approved', 'organisation.absence-noted'])
    set('2026-03-17T09:00')
    expect(await actsFor('finance.head')).toEqual({ post: 'finance.deputy', because: 'leave.heads' })
    expect(await give('f', 'extend', 'finance.head', { until: '2026-03-18', reason: '会议延期' })).toEqual([
      'leave.extension-requested',
    ])
    expect(await give('f', 'approve', 'executive')).toEqual(['leave.extension-approved', 'organisation.absence-noted'])
    set('2026-03-18T10:00')
    expect(await actsFor('finance.head')).toEqual({ post: 'finance.deputy', because: 'leave.heads' })
    expect(await give('g', 'request', 'finance.head', { ...head, from: '2026-03-18', until: '2026-03-25' })).toEqual([
      'system.input',
      'leave.heads',
      'leave.long',
    ])
    expect(await give('g', 'request', 'finance.head', { ...head, from: '2026-03-24', until: '2026-03-25' })).toEqual([
      'leave.requested',
    ])
    expect(await give('g', 'approve', 'executive')).toEqual(['leave.approved', 'organisation.absence-noted'])
    expect(await give('g', 'cancel', 'finance.head', { reason: '会议取消' })).toEqual([
      'leave.cancelled',
      'organisation.absence-ended',
    ])
    set('2026-03-24T10:00')
    expect(await actsFor('finance.head')).toEqual({ post: 'finance.head', because: undefined })
  })

  it('tells the office in the same moment when the one who acts leaves the service, and moves the work to another', async () => {
    set('2026-04-01T08:00')
    const head = { ...trip, acting: 'finance.deputy', phone: '0533-3240000', from: '2026-04-07', until: '2026-04-08' }
    await give('q', 'request', 'finance.head', head)
    expect(await give('q', 'approve', 'executive')).toEqual(['leave.approved', 'organisation.absence-noted'])
    expect(await deadlines('q')).toEqual([{ key: 'leave.heads:return', lapsed: false }])
    const relieve = (post: string) =>
      execute(government, {
        kind: 'organisation',
        id: 'government',
        command: 'relieve',
        input: { post, reason: '调离' },
        actor: { person: 'admin-security' },
      })
    expect(await relieve('finance.deputy')).toMatchObject({
      ok: true,
      events: [{ type: 'organisation.relieved' }],
      written: [{ kind: 'organisation' }, { kind: 'leave', id: 'q', types: ['leave.deadlines-moved'] }],
    })
    expect([await deadlines('q'), (await row('q')).awaits]).toEqual([
      [
        { key: 'leave.heads:finance.head', lapsed: false },
        { key: 'leave.heads:return', lapsed: false },
      ],
      ['post:finance.head', 'post:office-director'],
    ])
    const appointed = await execute(government, {
      kind: 'organisation',
      id: 'government',
      command: 'appoint',
      input: { post: 'finance.deputy', person: 'newcomer', name: '新任' },
      actor: { person: 'admin-security' },
    })
    expect(appointed).toMatchObject({ ok: true, written: [{ kind: 'organisation' }, { kind: 'leave', id: 'q' }] })
    expect(await deadlines('q')).toEqual([{ key: 'leave.heads:return', lapsed: false }])
  })

  it('changes nothing where a command is refused, and replays without a difference', async () => {
    const before = (await verifyJournal(government)).entries
    expect(await give('z', 'request', 'finance.head', { ...trip, from: '2026-04-02', until: '2026-04-06' })).toEqual([
      'leave.heads',
      'leave.long',
      'leave.reachable',
    ])
    expect(await verifyJournal(government)).toMatchObject({ entries: before, differences: [] })
  })
})
