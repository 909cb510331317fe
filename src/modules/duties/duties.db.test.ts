import { beforeAll, expect, it } from 'vitest'
import { execute, verifyJournal } from '#kernel'
import { demoGovernment, type GovernmentInTest } from '#org/testing'
import { eachDatabase } from '../../../test/contract/database.ts'
import { dutiesModule } from './index.ts'
import { five } from './testing/standing.ts'

eachDatabase('lists of standing duties', (open) => {
  let government: GovernmentInTest
  beforeAll(async () => {
    government = await demoGovernment(await open(), [dutiesModule], '2026-01-12T09:00')
  })
  const draw = async (id: string, input: object = {}, person = 'office-registry') => {
    const outcome = await execute(government, {
      kind: 'standing-duty',
      id,
      command: 'draw-up',
      input: { ...five, ...input },
      actor: { person },
    })
    return outcome.ok ? [] : outcome.refusals.map((r) => r.norm)
  }

  it('of several drawn up for one leader and year at one time exactly one is kept', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, (_, i) => draw(`list-${i}`, { leader: 'vice-society', year: 2026 })),
    )
    expect(outcomes.toSorted((a, b) => a.length - b.length)).toEqual([
      [],
      ['system.input'],
      ['system.input'],
      ['system.input'],
      ['system.input'],
    ])
    expect([
      await draw('own', {}, 'vice-society'),
      await draw('next', { year: 2027 }, 'vice-society'),
      await draw('other', {}, 'vice-industry'),
    ]).toEqual([['system.input'], [], []])
    expect((await verifyJournal(government)).differences).toEqual([])
  })
})
