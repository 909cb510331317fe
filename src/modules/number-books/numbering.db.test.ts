import { beforeAll, expect, it } from 'vitest'
import type { Database } from '#db'
import { execute, verifyJournal, type Outcome } from '#kernel'
import { demoGovernment, type GovernmentInTest } from '#org/testing'
import { eachDatabase } from '../../../test/contract/database.ts'
import { numberBooks } from './index.ts'
import { book, type NumberBook } from './state.ts'
import { papers, type Paper } from './testing/paper.ts'

const registry = { person: 'office-registry' }
const norms = (outcome: Outcome): string[] => (outcome.ok ? [] : outcome.refusals.map((r) => r.norm))
const oneTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1)

eachDatabase('numbers of papers', (open) => {
  let database: Database
  let government: GovernmentInTest
  beforeAll(async () => {
    database = await open()
    government = await demoGovernment(database, [numberBooks, papers], '2026-03-10T10:00')
  })

  const number = (mark: string, more: { id?: string; number?: number } = {}) => {
    const { id, ...input } = more
    return execute(government, {
      kind: 'document',
      command: 'number',
      input: { mark, year: 2026, ...input },
      actor: registry,
      ...(id === undefined ? {} : { id }),
    })
  }
  const keeps = (verb: string, id: string | undefined, input: object) =>
    execute(government, {
      kind: 'number-book',
      command: verb,
      input,
      actor: registry,
      ...(id === undefined ? {} : { id }),
    })
  const stateOf = async (id: string) =>
    book(
      (
        await database.kysely
          .selectFrom('matter')
          .select('state')
          .where('kind', '=', 'number-book')
          .where('id', '=', id)
          .executeTakeFirstOrThrow()
      ).state as NumberBook,
    )
  const numbersOf = async (ids: readonly string[]) =>
    (
      await database.kysely
        .selectFrom('matter')
        .select('state')
        .where('kind', '=', 'document')
        .where('id', 'in', ids)
        .execute()
    )
      .map(({ state }) => (state as Paper).number)
      .toSorted((a, b) => Number(a) - Number(b))

  it('fifty at once in a book that nobody has opened yet: no gap, no double', async () => {
    const outcomes = await Promise.all(oneTo(50).map((n) => number('源政发', { id: `first-${n}` })))
    expect(outcomes.flatMap(norms)).toEqual([])
    expect(await numbersOf(oneTo(50).map((n) => `first-${n}`))).toEqual(oneTo(50))
    expect(await stateOf('源政发-2026')).toMatchObject({ stage: 'open', after: 0, last: 50, noted: [] })
  })

  it('fifty more at once, in two books, while the registry reserves: every number is accounted for', async () => {
    const all = await Promise.all([
      ...oneTo(25).flatMap((n) => [number('源政发', { id: `a-${n}` }), number('源政函', { id: `b-${n}` })]),
      keeps('reserve', '源政发-2026', { count: 3, purpose: '年度考核通报', reason: '待县委审定' }),
    ])
    expect(all.flatMap(norms)).toEqual([])
    expect(await numbersOf(oneTo(25).map((n) => `b-${n}`))).toEqual(oneTo(25))
    const { last, noted } = await stateOf('源政发-2026')
    const held = noted.map((entry) => entry.number)
    const used = await numbersOf(oneTo(25).map((n) => `a-${n}`))
    expect(last).toBe(78)
    expect([...used, ...held].toSorted((a, b) => Number(a) - Number(b))).toEqual(oneTo(28).map((n) => n + 50))
  })

  it('two who ask for the same reserved number: one gets it, the other is told that it is used', async () => {
    const [first] = (await stateOf('源政发-2026')).noted
    const outcomes = await Promise.all(['x', 'y'].map((id) => number('源政发', { id, number: first!.number })))
    expect(outcomes.map(norms).toSorted()).toEqual([[], ['document.format']])
    expect(await numbersOf(['x', 'y'])).toEqual([first!.number])
  })

  it('a refused paper uses no number', async () => {
    const { last } = await stateOf('源政发-2026')
    expect(norms(await number('源政发', { id: 'a-1' }))).toEqual(['system.exists'])
    expect(norms(await number('源政通', { id: 'no-such-mark' }))).toEqual(['document.format'])
    expect((await stateOf('源政发-2026')).last).toBe(last)
    expect(await numbersOf(['no-such-mark'])).toEqual([])
  })

  it('a book is there once, under its own name', async () => {
    expect(norms(await keeps('open', undefined, { mark: '源政发', year: 2026 }))).toEqual(['system.exists'])
    expect(norms(await keeps('open', 'my-book', { mark: '源政字', year: 2026 }))).toEqual(['system.input'])
    expect(await keeps('open', undefined, { mark: '源政字', year: 2026, after: 6, vacant: [4] })).toMatchObject({
      ok: true,
      id: '源政字-2026',
    })
    expect(norms(await number('源政字', { id: 'seventh' }))).toEqual([])
    expect(await numbersOf(['seventh'])).toEqual([7])
    expect(norms(await number('源政字', { id: 'fourth', number: 4 }))).toEqual([])
    expect(await numbersOf(['fourth'])).toEqual([4])
  })

  it('leaves a journal that verifies', async () => {
    expect((await verifyJournal(government)).differences).toEqual([])
  })
})
