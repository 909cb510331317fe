import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database, Tables } from '#db'
import { eachDatabase } from '../../test/contract/database.ts'

/** The compiler holds this to `Tables`, the test to the migrations: neither can gain or lose a column alone. */
const columns: { readonly [T in keyof Tables]: Readonly<Record<keyof Tables[T], string>> } = {
  matter: {
    kind: 'text',
    id: 'text',
    version: 'integer',
    stage: 'text',
    title: 'text',
    number: 'text null',
    unit: 'text null',
    rulebook: 'text',
    state: 'jsonb',
    facets: 'jsonb',
    exceptions: 'jsonb',
    lapsed: 'text[]',
    audience: 'text[]',
    awaits: 'text[]',
    readers: 'text[]',
    closed: 'boolean',
    due: 'timestamp with time zone null',
    opened: 'timestamp with time zone',
    changed: 'timestamp with time zone',
    search: 'tsvector null',
    head: 'bytea',
    starts: 'text null',
  },
  journal: {
    position: 'bigint',
    kind: 'text',
    id: 'text',
    seq: 'integer',
    type: 'text',
    data: 'jsonb',
    at: 'timestamp with time zone',
    actor: 'jsonb',
    command: 'text',
    key: 'text null',
    norms: 'jsonb',
    prev: 'bytea',
    hash: 'bytea',
  },
  deadline: {
    kind: 'text',
    id: 'text',
    key: 'text',
    norm: 'text',
    owes: 'text[]',
    due: 'timestamp with time zone null',
    provisional: 'boolean',
    lapse: 'text',
    lapsed: 'boolean',
    why: 'jsonb',
  },
  link: { kind: 'text', id: 'text', rel: 'text', to_kind: 'text', to_id: 'text' },
  file: { sha256: 'text', type: 'text', size: 'bigint', uploaded: 'timestamp with time zone', person: 'text' },
  attached: { kind: 'text', id: 'text', sha256: 'text', name: 'text' },
  file_text: {
    sha256: 'text',
    state: 'text',
    why: 'jsonb null',
    attempts: 'integer',
    read: 'timestamp with time zone null',
  },
  file_part: { sha256: 'text', part: 'integer', text: 'text', search: 'tsvector' },
  attached_text: {
    kind: 'text null',
    id: 'text null',
    name: 'text null',
    sha256: 'text null',
    part: 'integer null',
    text: 'text null',
    search: 'tsvector null',
  },
  receipt: {
    kind: 'text',
    id: 'text',
    person: 'text',
    post: 'text',
    first: 'timestamp with time zone',
    last: 'timestamp with time zone',
    version: 'integer',
  },
  watched: { person: 'text', kind: 'text', id: 'text' },
  seal: {
    no: 'integer',
    entries: 'integer',
    root: 'bytea',
    prev: 'bytea',
    hash: 'bytea',
    at: 'timestamp with time zone',
  },
  sealed: { position: 'bigint', seal: 'integer', leaf: 'integer' },
  setting: { name: 'text', value: 'jsonb' },
  numbering: { series: 'text null' },
}

eachDatabase('tables', (open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })

  it.each(Object.keys(columns) as (keyof Tables)[])('%s has the columns that the code is typed by', async (table) => {
    const { rows } = await sql<{ name: string; type: string }>`
      select attname as name, format_type(atttypid, atttypmod) || case when attnotnull then '' else ' null' end as type
      from pg_attribute where attrelid = ${table}::regclass and attnum > 0 and not attisdropped`.execute(
      database.kysely,
    )
    expect(Object.fromEntries(rows.map(({ name, type }) => [name, type]))).toEqual(columns[table])
  })
})
