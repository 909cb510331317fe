import { sql } from 'kysely'
import { openDatabase, type Database } from '#db'
import { countedTo, listMatters, searchQuery, searchVector, type Government } from '#kernel'
import type { Bench } from './bench.ts'
import { atLeast, noted, quantile, type Figure } from './figure.ts'
import { founded, foundedOn, moment } from './government.ts'

const documents = Number(process.env.ZHENGGUI_BENCH_DOCUMENTS ?? 100_000)
const budget = Number(process.env.ZHENGGUI_BENCH_QUERY_MS ?? 4000) // ms a length, and again for LIKE
const lengths = [2, 3, 4] as const
const batch = 1000
const reader = { person: 'mayor' }

/** The same texts and questions in every run. */
function makeChance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Official Chinese to write with: the phrases of the rulebook's own norms, and names made of their characters. */
function makeWriter({ shelf }: Government, chance: (below: number) => number) {
  const rulebook = shelf.byId('yiyuan-2022')!
  const phrases = [...rulebook.norms.values()].flatMap(({ says }) =>
    says.zh.split(/[^\p{Script=Han}]+/u).filter(({ length }) => length > 1),
  )
  const characters = [...new Set(phrases.join(''))]
  // Few phrases stand in many papers and many in few.
  const phrase = () => phrases[Math.floor(phrases.length * (chance(1000) / 1000) ** 2)]!
  const name = () => Array.from({ length: 3 }, () => characters[chance(characters.length)]!).join('')
  return () => ({
    title: `关于${name()}${phrase()}的通知`,
    text: Array.from({ length: 9 }, () => (chance(3) ? phrase() : `${name()}${phrase()}`)).join('，'),
  })
}

type Text = { readonly title: string; readonly text: string }
/** Whether what a paper says stands in the matter itself or in a file that is attached to it. */
type Place = 'matter' | 'attachment'

/** Papers closed long ago, only for reading: they have no journal. The indexes are built when all of them are there. */
async function fill(database: Database, place: Place, write: () => Text): Promise<Text[]> {
  const all = Array.from({ length: documents }, write)
  const { kysely } = database
  await sql`drop index matter_search; drop index file_part_search; truncate file_part, file_text, attached, file; delete from matter where id ~ '^d[0-9]'`.execute(
    kysely,
  )
  for (let from = 0; from < documents; from += batch) {
    const rows = all.slice(from, from + batch).map(({ title, text }, i) => ({
      n: from + i,
      title,
      text,
      search: searchVector(place === 'matter' ? `${title}\n\n${text}` : title),
      inside: searchVector(text),
    }))
    await sql`insert into matter (kind, id, version, stage, title, unit, rulebook, state, audience, closed, opened, changed, search, head)
      select 'topic', 'd' || n, 1, 'closed', title, 'finance', 'yiyuan-2022', jsonb_build_object('stage', 'closed', 'text', text), array['office', 'leaders'], true,
        ${moment.toString()}::timestamptz - n * interval '1 minute', ${moment.toString()}::timestamptz - n * interval '1 minute', search::tsvector, '\\x00'
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e(n int, title text, text text, search text)`.execute(
      kysely,
    )
    if (place === 'attachment') await attach(database, rows)
  }
  await sql`create index matter_search on matter using gin (search); create index file_part_search on file_part using gin (search)`.execute(
    kysely,
  )
  await sql`analyze`.execute(kysely)
  return all
}

/** A file for each paper, as it is kept after an upload. */
async function attach({ kysely }: Database, rows: readonly { readonly n: number; readonly text: string }[]) {
  const files = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e(n int, text text, inside text)`
  await sql`with f as (insert into file (sha256, type, size, uploaded, person) select 'f' || n, 'text/plain', length(text), ${moment.toString()}::timestamptz, 'p' from ${files} returning sha256),
      t as (insert into file_text (sha256, state) select sha256, 'text' from f)
    select 1`.execute(kysely)
  await sql`with a as (insert into attached (kind, id, sha256, name) select 'topic', 'd' || n, 'f' || n, '附件.txt' from ${files})
    insert into file_part (sha256, part, text, search) select 'f' || n, 0, text, inside::tsvector from ${files}`.execute(
    kysely,
  )
}

/** Two to four characters that follow one another somewhere, words or not: whatever a reader might mark and look for. */
function question(all: readonly Text[], length: number, chance: (below: number) => number): string {
  for (;;) {
    const { title, text } = all[chance(all.length)]!
    const from = `${title}，${text}`
    const asked = from.slice(chance(from.length)).slice(0, length)
    if (asked.length === length && !asked.includes('，')) return asked
  }
}

const like = (asked: string) =>
  sql`m.kind = 'topic' and (m.title like ${`%${asked}%`} or m.state->>'text' like ${`%${asked}%`})`

/** The same page by LIKE: how many there are, so far as the list counts, and the newest twenty. */
async function byLike({ kysely }: Database, asked: string): Promise<void> {
  await sql`select count(*) from (select 1 from matter m where ${like(asked)} limit ${countedTo.list}) counted`.execute(
    kysely,
  )
  await sql`select m.id from matter m where ${like(asked)} order by m.changed desc, m.kind, m.id limit 20`.execute(
    kysely,
  )
}

async function timed(questions: () => string, ask: (asked: string) => Promise<unknown>): Promise<number[]> {
  await ask(questions())
  const samples: number[] = []
  const start = performance.now()
  while (samples.length < 200 && performance.now() - start < budget) {
    const before = performance.now()
    await ask(questions())
    samples.push(performance.now() - before)
  }
  return samples
}

/** How much of what LIKE finds the index finds too, and the other way round. */
async function agreement({ kysely }: Database, place: Place, questions: readonly string[]) {
  let [both, found, there] = [0, 0, 0]
  for (const asked of questions) {
    const words = sql`${searchQuery(asked)!}::tsquery`
    const inside = sql`exists (select from attached a join file_part p using (sha256) where a.kind = m.kind and a.id = m.id and p.search @@ ${words})`
    const hit = place === 'matter' ? sql`m.search @@ ${words}` : sql`(m.search @@ ${words} or ${inside})`
    const { rows } = await sql<{ both: number; found: number; there: number }>`
      select count(*) filter (where f and l)::int as both, count(*) filter (where f)::int as found, count(*) filter (where l)::int as there
      from (select ${hit} as f, ${like(asked)} as l from matter m where m.kind = 'topic') s`.execute(kysely)
    both += rows[0]!.both
    found += rows[0]!.found
    there += rows[0]!.there
  }
  return { recall: both / there, precision: both / found }
}

async function measure(government: Government, database: Database, backend: string, place: Place): Promise<Figure[]> {
  const chance = makeChance(20260302)
  const all = await fill(database, place, makeWriter(government, chance))
  const figures: Figure[] = []
  for (const length of lengths) {
    const ask = () => question(all, length, chance)
    const ours = await timed(ask, (q) => listMatters(government, reader, { q, size: 20 }))
    const theirs = await timed(ask, (q) => byLike(database, q))
    const name = `search: ${backend}, in the ${place}, ${length} characters`
    figures.push(
      noted(`${name}, p50 of ${ours.length}`, quantile(ours, 0.5), 'ms'),
      noted(`${name}, p99`, quantile(ours, 0.99), 'ms'),
      noted(`${name}, LIKE p50 of ${theirs.length}`, quantile(theirs, 0.5), 'ms'),
      atLeast(`${name}, mean against LIKE`, 1000 / mean(ours), 1000 / mean(theirs), '/s', 1),
    )
  }
  const asked = lengths.flatMap((length) => Array.from({ length: 10 }, () => question(all, length, chance)))
  const { recall, precision } = await agreement(database, place, asked)
  figures.push(
    whole(`search: ${backend}, in the ${place}, recall against LIKE`, recall),
    whole(`search: ${backend}, in the ${place}, precision`, precision),
  )
  return figures
}

const mean = (samples: readonly number[]): number => samples.reduce((sum, ms) => sum + ms, 0) / samples.length

const whole = (name: string, share: number): Figure => ({
  name,
  ours: share.toFixed(4),
  peer: '1',
  ratio: share,
  aim: '= 1',
  ok: share === 1,
})

/** A search page for two to four characters over 100,000 papers, their words in the matter or in an attachment, through row-level security, against LIKE without it. */
export const search: Bench = {
  name: 'search',
  needs: 'postgres',
  run: async (server) => {
    const { government, database } = await foundedOn(server, 'bench_search')
    const figures = [
      ...(await measure(government, database, 'PostgreSQL', 'matter')),
      ...(await measure(government, database, 'PostgreSQL', 'attachment')),
    ]
    await database.close()
    const memory = await openDatabase({ memory: true })
    const inMemory = await founded(memory)
    for (const place of ['matter', 'attachment'] as const)
      figures.push(...(await measure(inMemory, memory, 'embedded', place)))
    await memory.close()
    return figures
  },
}
