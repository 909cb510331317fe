import { openDatabase } from '#db'
import { listMatters, readDesk, type Government } from '#kernel'
import type { Bench } from '../bench.ts'
import { noted, quantile, type Figure } from '../figure.ts'
import { founded, foundedOn } from '../government.ts'
import { fill } from './fill.ts'

const matters = Number(process.env.ZHENGGUI_BENCH_MATTERS ?? 100_000)
const budget = Number(process.env.ZHENGGUI_BENCH_QUERY_MS ?? 4000) // ms a query

const mayor = { person: 'mayor' }
const clerk = { person: 'finance.clerk' }

const asked: Readonly<Record<string, (government: Government, i: number) => Promise<unknown>>> = {
  'desk, mayor': (government) => readDesk(government, mayor),
  'desk, clerk': (government) => readDesk(government, clerk),
  'list, newest': (government, i) => listMatters(government, mayor, { kinds: ['topic'], page: 1 + (i % 5) }),
  'list, by stage and unit': (government, i) =>
    listMatters(government, mayor, {
      kinds: ['topic'],
      stages: ['reviewing'],
      unit: i % 2 ? 'finance' : 'health',
      sort: 'due',
    }),
  'list, sorted by title': (government) => listMatters(government, clerk, { kinds: ['topic'], sort: 'title' }),
  'search, 2 characters': (government, i) =>
    listMatters(government, mayor, { q: ['供水', '预算', '沂河', '养老'][i % 4]! }),
  'search, 3 characters': (government, i) =>
    listMatters(government, mayor, { q: ['医疗投', '公路养', '果品产'][i % 3]! }),
  'search, 4 characters': (government, i) =>
    listMatters(government, mayor, { q: ['招商引资', '森林防火', '数字政府'][i % 3]! }),
}

async function measure(government: Government, backend: string): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [name, ask] of Object.entries(asked)) {
    await ask(government, 0)
    const samples: number[] = []
    const start = performance.now()
    for (let i = 0; i < 100 && performance.now() - start < budget; i++) {
      const before = performance.now()
      await ask(government, i)
      samples.push(performance.now() - before)
    }
    figures.push(
      noted(`${backend} ${name}, p50 of ${samples.length}`, quantile(samples, 0.5), 'ms'),
      noted(`${backend} ${name}, p99`, quantile(samples, 0.99), 'ms'),
    )
  }
  return figures
}

/** The desk, lists and searches at 100,000 matters, on both backends, through row-level security. */
export const queries: Bench = {
  name: 'queries',
  needs: 'postgres',
  run: async (server) => {
    const { government, database } = await foundedOn(server, 'bench_queries')
    await fill(database, matters)
    const figures = await measure(government, 'PostgreSQL')
    await database.close()
    const memory = await openDatabase({ memory: true })
    const embedded = await founded(memory)
    await fill(memory, matters)
    figures.push(...(await measure(embedded, 'embedded')))
    await memory.close()
    return figures
  },
}
