import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { demoOrganisation, establish, makeGovernment } from '#app'
import { execute, standingClock, tick, zone, type Government } from '#kernel'
import { eachDatabase } from './contract/database.ts'

const moment = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant()

eachDatabase('a deadline row that has fallen behind its matter', (open) => {
  let government: Government
  const clock = standingClock(moment('2026-03-02T09:00'))
  const give = (command: string, input: unknown) =>
    execute(government, { kind: 'topic', id: 'budget', command, input, actor: { person: 'finance.clerk' } })

  beforeAll(async () => {
    government = makeGovernment({ database: await open(), clock })
    await establish(government, demoOrganisation())
    await give('draft', { title: '预算', meeting: 'executive', units: ['health'] })
    await give('consult', {})
  })

  test('is put right instead of being waited on for ever, and nobody is silenced early', async () => {
    await sql`update deadline set due = ${moment('2026-03-02T08:00').toString()}::timestamptz where id = 'budget'`.execute(
      government.database.kysely,
    )
    expect(await tick(government)).toBe(0)
    const { rows } = await sql<{
      due: Temporal.Instant
      lapsed: boolean
    }>`select due, lapsed from deadline where id = 'budget'`.execute(government.database.kysely)
    expect(rows.map((row) => ({ due: row.due.toString(), lapsed: row.lapsed }))).toEqual([
      { due: moment('2026-03-05T17:30').toString(), lapsed: false },
    ])
  })

  test('and where nothing can put it right, is a fault with its name', async () => {
    await sql`insert into deadline (kind, id, key, norm, owes, due, provisional, lapse, why) values ('topic', 'budget', 'topic.late', 'topic.late', '{}', ${moment('2026-03-02T08:00').toString()}::timestamptz, false, 'remind', '{}')`.execute(
      government.database.kysely,
    )
    await expect(tick(government)).rejects.toThrow('topic/budget: the deadline topic.late is stored but cannot lapse')
  })
})
