import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#db'
import {
  listMatters,
  markRead,
  nextDue,
  readDesk,
  sealJournal,
  showMatter,
  tick,
  verifyJournal,
  verifySeals,
} from '#kernel'
import { eachDatabase } from './database.ts'
import { demoGovernment, moment, norms } from './government.ts'

type Demo = Awaited<ReturnType<typeof demoGovernment>>

eachDatabase('the kernel', (open) => {
  let database: Database
  let demo: Demo
  beforeAll(async () => {
    database = await open()
    demo = await demoGovernment(database, '2026-03-02T09:00')
  })
  const draft = async (id: string, input: object = {}) =>
    demo.does('finance.clerk', 'topic.draft', id, {
      title: `县级预算调整方案 ${id}`,
      meeting: 'executive',
      units: ['development', 'health'],
      ...input,
    })

  describe('one command', () => {
    it('writes the matter, its journal and what is derived from it, and tells after commit', async () => {
      demo.written.length = 0
      expect(await draft('a1')).toMatchObject({ ok: true, kind: 'topic', id: 'a1', version: 1, stage: 'drafting' })
      expect(demo.written).toEqual([
        { kind: 'topic', id: 'a1', version: 1, stage: 'drafting', types: ['topic.drafted'] },
      ])
      const page = await showMatter(demo.government, { person: 'finance.clerk' }, 'topic', 'a1')
      expect(page?.journal.map((e) => [e.seq, e.type, e.actor.post.id])).toEqual([
        [1, 'topic.drafted', 'finance.clerk'],
      ])
    })
    it('refused: writes nothing at all', async () => {
      await draft('a2')
      const outcome = await demo.does('finance.head', 'topic.submit', 'a2', {})
      expect(norms(outcome)).toEqual(['topic.heads-sign', 'topic.written-consultation'])
      expect((await showMatter(demo.government, { person: 'finance.head' }, 'topic', 'a2'))?.version).toBe(1)
    })
    it('two people press the same button: one is refused by the stage', async () => {
      await draft('a3')
      await demo.does('finance.clerk', 'topic.consult', 'a3', {})
      const both = await Promise.all([
        demo.does('development.clerk', 'topic.reply', 'a3', { opinion: 'agree' }),
        demo.does('development.head', 'topic.reply', 'a3', { opinion: 'agree' }),
      ])
      expect(both.filter((o) => o.ok).length).toBe(1)
    })
    it('replayed under its key: carried out once', async () => {
      const first = await draft('a4')
      const once = await demo.does('finance.clerk', 'topic.comment', 'a4', { text: '请尽快' }, { key: 'press-1' })
      const twice = await demo.does('finance.clerk', 'topic.comment', 'a4', { text: '请尽快' }, { key: 'press-1' })
      expect([first.ok, once, twice]).toMatchObject([
        true,
        { ok: true, version: 2 },
        { ok: true, version: 2, replayed: true },
      ])
    })
    it('sent on an old version: refused as stale', async () => {
      await draft('a5')
      await demo.does('finance.clerk', 'topic.comment', 'a5', { text: '一' })
      expect(norms(await demo.does('finance.clerk', 'topic.comment', 'a5', { text: '二' }, { version: 1 }))).toEqual([
        'system.stale',
      ])
    })
  })

  describe('bad input', () => {
    const bad: [string, object][] = [
      ['no title', { title: '' }],
      ['ten thousand characters of title', { title: '县'.repeat(10_000) }],
      ['a wrong type', { title: 7 }],
      ['a field that nobody asked for', { sudo: true }],
      ['a meeting that does not exist', { meeting: 'secret' }],
      ['a unit that does not exist', { units: ['atlantis'] }],
      ['consulting oneself', { units: ['finance'] }],
      ['a file that was never uploaded', { files: [{ sha256: 'a'.repeat(64), name: '方案.pdf' }] }],
    ]
    it.each(bad)('%s: a named error, nothing written', async (_, input) => {
      const outcome = await draft('bad', input)
      expect(norms(outcome)).toEqual(['system.input'])
      expect(outcome.ok || outcome.refusals.every((r) => r.field && r.says.zh)).toBe(true)
      expect(await showMatter(demo.government, { person: 'finance.clerk' }, 'topic', 'bad')).toBeUndefined()
    })
    it('an unknown command, kind, matter or person', async () => {
      expect([
        norms(await demo.does('mayor', 'topic.conjure', 'a1', {})),
        norms(await demo.does('mayor', 'ghost.open', undefined, {})),
        norms(await demo.does('mayor', 'topic.approve', 'nowhere', {})),
        norms(await demo.does('nobody', 'topic.comment', 'a1', { text: '。' })),
      ]).toEqual([['system.unknown'], ['system.unknown'], ['system.not-found'], ['system.not-found']])
    })
    it('forged: what only the system does, given by a person', async () => {
      expect(norms(await demo.does('finance.head', 'topic.schedule', 'a1', {}))).not.toEqual([])
      expect(norms(await demo.does('finance.head', 'topic.lapse', 'a1', { key: 'x' }))).toEqual(['system.authority'])
      expect(norms(await demo.does('finance.head', 'topic.refresh', 'a1', { because: 'x' }))).toEqual([
        'system.authority',
      ])
    })
    it('rare characters, emoji and full-width digits are kept and found', async () => {
      await draft('rare', { title: '㛃䶮𬭎堃路改造🚧２０２６' })
      const found = await listMatters(demo.government, { person: 'finance.clerk' }, { q: '𬭎堃 2026' })
      expect(found.items.map((r) => [r.id, r.title])).toEqual([['rare', '㛃䶮𬭎堃路改造🚧２０２６']])
    })
  })

  describe('deadlines', () => {
    it('silence is recorded when the third working day ends, and a late reply is refused', async () => {
      demo.clock.set(moment('2026-03-02T09:00'))
      await draft('late')
      await demo.does('finance.clerk', 'topic.consult', 'late', {})
      const due = (await showMatter(demo.government, { person: 'finance.clerk' }, 'topic', 'late'))!.deadlines.map(
        (d) => [d.norm, d.due, d.lapse],
      )
      expect(due).toEqual([
        ['countersign.reply', moment('2026-03-05T17:30').toString(), 'consent'],
        ['countersign.reply', moment('2026-03-05T17:30').toString(), 'consent'],
      ])
      demo.clock.set(moment('2026-03-05T17:29'))
      expect((await demo.does('health.clerk', 'topic.reply', 'late', { opinion: 'agree' })).ok).toBe(true)
      demo.clock.set(moment('2026-03-05T17:30'))
      expect(
        (await demo.does('development.clerk', 'topic.reply', 'late', { opinion: 'disagree', text: '迟到的意见' })).ok,
      ).toBe(false)
      await tick(demo.government)
      const types = (await showMatter(demo.government, { person: 'finance.clerk' }, 'topic', 'late'))!.journal.map(
        (e) => e.type,
      )
      expect(types.slice(0, 5)).toEqual([
        'topic.drafted',
        'topic.consulted',
        'topic.replied',
        'topic.lapsed',
        'topic.silence-taken',
      ])
    })
    it('tick records every lapse that is due, in order, and no more', async () => {
      await draft('ticked')
      await demo.does('finance.clerk', 'topic.consult', 'ticked', {})
      demo.clock.set(moment('2026-03-10T17:30'))
      expect(await tick(demo.government)).toBe(2)
      expect(await tick(demo.government)).toBe(0)
      const next = await nextDue(demo.government)
      expect(next === undefined || Temporal.Instant.compare(next.due, demo.government.clock.now()) > 0).toBe(true)
    })
  })

  describe('reading', () => {
    it('shows a matter only to its audience, in lists, on the desk and by its address', async () => {
      const outsider = { person: 'water.clerk' }
      expect(await showMatter(demo.government, outsider, 'topic', 'a1')).toBeUndefined()
      expect((await listMatters(demo.government, outsider, { kinds: ['topic'] })).total).toBe(0)
      expect(await markRead(demo.government, outsider, 'topic', 'a1')).toBe(false)
      expect(norms(await demo.does('water.clerk', 'topic.comment', 'a1', { text: '看看' }))).toEqual([
        'system.not-found',
      ])
      expect((await readDesk(demo.government, outsider)).todo).toEqual([])
    })
    it('administrators read no matters', async () => {
      for (const person of ['admin-system', 'admin-security', 'admin-audit'])
        expect((await listMatters(demo.government, { person }, { kinds: ['topic'] })).total).toBe(0)
    })
    it('finds two-character and single-character words', async () => {
      const titles = async (q: string) =>
        (await listMatters(demo.government, { person: 'finance.clerk' }, { q, kinds: ['topic'], size: 500 })).items.map(
          (r) => r.id,
        )
      expect(await titles('预算')).toContain('a1')
      expect(await titles('整')).toContain('a1')
      expect(await titles('算预')).toEqual([])
    })
  })

  describe('the journal', () => {
    it('replays to what is stored, and its seals hold', async () => {
      expect((await verifyJournal(demo.government)).differences).toEqual([])
      expect((await sealJournal(demo.government))?.no).toBe(1)
      expect(await sealJournal(demo.government)).toBeUndefined()
      expect(await verifySeals(demo.government)).toEqual({ seals: 1, problems: [] })
    })
    it('shows a state changed behind its back, an entry rewritten, and an entry removed', async () => {
      const tamper = (statement: string) => database.transaction(async (tx) => sql.raw(statement).execute(tx))
      await tamper(`update matter set state = jsonb_set(state, '{title}', '"改过"') where kind = 'topic' and id = 'a1'`)
      await tamper(`update journal set data = jsonb_set(data, '{title}', '"改过"') where kind = 'topic' and id = 'a2'`)
      await tamper(
        `delete from sealed where position in (select position from journal where kind = 'topic' and id = 'a3' and seq = 2); delete from journal where kind = 'topic' and id = 'a3' and seq = 2`,
      )
      const { differences } = await verifyJournal(demo.government)
      expect([...new Set(differences.map((d) => d.id))].sort()).toEqual(['a1', 'a2', 'a3'])
      expect((await verifySeals(demo.government)).problems).not.toEqual([])
    })
  })
})
