import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '#db'
import { eachDatabase } from '../../test/contract/database.ts'
import { json } from './value.ts'

const instant = Temporal.Instant.from('2026-03-02T09:00:00.123456+08:00')
const awkward = ['', ' ', 'null', 'NULL', 'a,b', '"quoted"', 'back\\slash', '{brace}', '㛃䶮𬭎', "o'clock"]

/** type → [what is given, what comes back]; the same on every backend. */
const values: Record<string, [given: unknown, back: unknown]> = {
  timestamptz: [instant, instant],
  date: [Temporal.PlainDate.from('2024-02-29'), '2024-02-29'],
  timestamp: ['2026-03-02 09:00:00', '2026-03-02 09:00:00'],
  bigint: [9_007_199_254_740_991, 9_007_199_254_740_991],
  'int8 ': [9_007_199_254_740_993n, 9_007_199_254_740_993n],
  integer: [-2_147_483_648, -2_147_483_648],
  smallint: [7, 7],
  float8: [0.1, 0.1],
  numeric: ['12345678901234567890.10', '12345678901234567890.10'],
  boolean: [false, false],
  text: ['绿水青山 𬭎\n\t"', '绿水青山 𬭎\n\t"'],
  jsonb: [json({ b: [1, null, 'x'], a: { 㛃: true } }), { a: { 㛃: true }, b: [1, null, 'x'] }],
  'jsonb ': [json([1, 'two', null]), [1, 'two', null]],
  'jsonb  ': [json('a string'), 'a string'],
  json: [json({ z: 1, a: 2 }), { z: 1, a: 2 }],
  bytea: [Uint8Array.from([0, 255, 92, 120]), Buffer.from([0, 255, 92, 120])],
  'bytea ': [new Uint8Array(0), Buffer.alloc(0)],
  'text[]': [awkward, awkward],
  'text[] ': [[], []],
  'integer[]': [
    [1, -2],
    [1, -2],
  ],
  'timestamptz[]': [[instant], [instant]],
  tsvector: ["'政规':1 'b':2", "'b':2 '政规':1"],
  interval: ['1 day 02:00:00', '1 day 02:00:00'],
  uuid: ['2f1b3c4d-0000-4000-8000-00000000abcd', '2f1b3c4d-0000-4000-8000-00000000abcd'],
}

eachDatabase('values', (open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })

  it.each(Object.entries(values))('%s travels there and back', async (type, [given, back]) => {
    const { rows } = await sql<{ value: unknown }>`select ${given}::${sql.raw(type)} as value`.execute(database.kysely)
    expect(told(rows)).toEqual(told([{ value: back }]))
  })

  it.each(Object.keys(values))('%s may be null', async (type) => {
    const { rows } = await sql`select ${null}::${sql.raw(type)} as value`.execute(database.kysely)
    expect(rows).toEqual([{ value: null }])
  })

  it('reads the same without parameters, where the simple protocol is used', async () => {
    const { rows } =
      await sql`select timestamptz '2026-03-02 09:00+08' as at, 5::bigint as n, array['a', null] as list, '\\x00ff'::bytea as bytes,
      date '2026-03-02' as day, '{"a":[1]}'::jsonb as json`.execute(database.kysely)
    expect(told(rows)).toEqual(
      told([
        {
          at: Temporal.Instant.from('2026-03-02T01:00:00Z'),
          n: 5,
          list: ['a', null],
          bytes: Buffer.from([0, 255]),
          day: '2026-03-02',
          json: { a: [1] },
        },
      ]),
    )
  })

  it('sees instants in the same zone whatever the process or server is set to', async () => {
    const { rows } = await sql`select to_char(${instant}::timestamptz, 'YYYY-MM-DD HH24:MI:SS.US') as text`.execute(
      database.kysely,
    )
    expect(rows).toEqual([{ text: '2026-03-02 01:00:00.123456' }])
  })

  it('refuses a text that is no date, naming it', async () => {
    const bad = sql`select ${'2026-02-30'}::date as value`.execute(database.kysely)
    await expect(bad).rejects.toThrow('2026-02-30')
  })
})

/** Temporal objects carry their value inside, where toEqual does not look. */
function told(rows: readonly unknown[]): unknown {
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row as object).map(([name, value]) => [name, tell(value)])),
  )
}
function tell(value: unknown): unknown {
  if (value instanceof Temporal.Instant) return `Instant ${value.toString()}`
  if (Array.isArray(value)) return value.map(tell)
  return value
}
