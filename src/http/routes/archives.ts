import { createRoute, z } from '@hono/zod-openapi'
import { authorise, civil, listMatters, showMatter, type ListQuery } from '#kernel'
import { archiveKeepers, catalogueWorkbook, makePackage, type Retention } from '#modules/archives'
import { archives, type Row } from '../contract/index.ts'
import { makeFileStore } from '../files/store.ts'
import { actorOf, readerOf, type Api, type House } from '../house.ts'
import { ok, problems } from '../openapi/answers.ts'
import { denied } from '../problem/denied.ts'
import { attachmentHeader } from './disposition.ts'
import { listQuery, toListQuery } from './list-query.ts'

const one = z.object({ id: z.string().max(120) })
const begin = createRoute({
  method: 'post',
  path: '/api/archives/{id}/package',
  tags: ['archives'],
  summary: '制作移交包 Make the package of a checked transfer',
  description:
    '在后台制作，成后作为移交的附件下载；发现问题的记入检查结果。 Made in the background and then a file of the transfer; what is found on the way is recorded with the check.',
  request: { params: one },
  responses: ok(archives.progress, '进度 How far it is'),
})
const look = createRoute({
  method: 'get',
  path: '/api/archives/{id}/package',
  tags: ['archives'],
  summary: '移交包进度 How far the package is',
  request: { params: one },
  responses: ok(archives.progress, '进度 How far it is'),
})

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const catalogue = createRoute({
  method: 'get',
  path: '/api/archives/catalogue.xlsx',
  tags: ['archives'],
  summary: '归档文件目录 The catalogue as a workbook',
  description: '筛选同列表（facet.year、facet.retention、facet.part、stage、q）。 The filters of the list.',
  request: { query: listQuery.pick({ stage: true, q: true }) },
  responses: {
    200: { description: 'xlsx', content: { [workbookType]: { schema: z.string().openapi({ format: 'binary' }) } } },
    ...problems,
  },
})
/** Pages of the list that one workbook takes: a county files a few thousand papers a year. */
const mostPages = 40

/** Thrown where a package is not to be kept: what was written so far goes. */
class Unwanted extends Error {
  override readonly name = 'Unwanted'
}

type Work = { progress: archives.Progress }
const idle: archives.Progress = { state: 'idle', done: 0, of: 0 }

export function archiveRoutes(app: Api, house: House): void {
  const { government, options, wall } = house
  const store = makeFileStore(options.files)
  /** Packages under way and the last ones made; a restarted server has none, and the transfer says what is. */
  const works = new Map<string, Work>()

  const keep =
    (person: string): Parameters<typeof makePackage>[0]['keep'] =>
    async (bytes, limit, wanted) => {
      try {
        const kept = await store.receive(bytes, limit, async () => {
          if (!wanted()) throw new Unwanted()
        })
        if (kept === 'too-large') return kept
        await government.database.kysely
          .insertInto('file')
          .values({ sha256: kept.sha256, type: 'application/zip', size: kept.size, uploaded: wall.now(), person })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
        return kept
      } catch (error) {
        if (error instanceof Unwanted) return 'unwanted'
        throw error
      }
    }

  app.openapi(catalogue, async (c) => {
    const query = toListQuery({ ...c.req.valid('query'), page: 1, size: 500 }, c.req.query())
    const lines = await linesOf(house, actorOf(c), { ...query, kinds: ['archive-item'], sort: 'number', order: 'asc' })
    const { government: named } = government.shelf.current(civil(government.clock.now()).toPlainDate())
    const day = civil(government.clock.now()).toPlainDate().toString()
    const { year } = query.facets ?? {}
    const workbook = await catalogueWorkbook(`${named.name}${year ? `　${year}年度` : ''}`, day, lines)
    return c.body(workbook as Uint8Array<ArrayBuffer>, 200, {
      'Content-Type': workbookType,
      ...attachmentHeader(`归档文件目录${year ?? ''}.xlsx`),
    }) as never
  })
  app.openapi(begin, async (c) => {
    const { id } = c.req.valid('param')
    const reader = await readerOf(c, house)
    const transfer = await showMatter(government, reader.actor, 'archive-transfer', id)
    if (!transfer) throw denied.notFound()
    const acted = authorise(reader.actor, archiveKeepers(), reader.c)
    if (!acted)
      throw denied.authority(
        { zh: '移交包由文电科、办公室主任制作', en: 'The registry section or the director makes the package' },
        { zh: '请转交文电科办理', en: 'Pass it on to the registry section' },
      )
    if (transfer.stage !== 'checked' && transfer.stage !== 'packed')
      throw denied.input(
        'id',
        { zh: '移交检查通过后才能制作移交包', en: 'The package is made after the check has passed' },
        { zh: '先作移交检查，处理发现的问题', en: 'Check it first and settle what is found' },
      )
    const running = works.get(id)
    if (running?.progress.state === 'running') return c.json(running.progress, 200)
    const work: Work = { progress: { ...idle, state: 'running' } }
    works.set(id, work)
    const { person } = actorOf(c)
    const log = c.get('log')
    makePackage({
      government,
      actor: reader.actor,
      by: { post: acted.post, for: acted.for ?? null },
      id,
      read: (sha256) => store.read(sha256),
      keep: keep(person),
      progress: (done, of) => void (work.progress = { state: 'running', done, of }),
    }).then(
      (outcome) => {
        const packed = outcome.ok && outcome.stage === 'packed'
        work.progress = { ...work.progress, state: packed ? 'done' : outcome.ok ? 'found' : 'failed' }
      },
      (error: unknown) => {
        work.progress = { ...work.progress, state: 'failed' }
        log({
          level: 'error',
          job: 'package',
          error: error instanceof Error ? (error.stack ?? error.message) : String(error),
        })
      },
    )
    return c.json(work.progress, 200)
  })
  app.openapi(look, async (c) => {
    const { id } = c.req.valid('param')
    if (!(await showMatter(government, actorOf(c), 'archive-transfer', id))) throw denied.notFound()
    return c.json(works.get(id)?.progress ?? idle, 200)
  })
}

async function linesOf({ government }: House, actor: { readonly person: string }, query: ListQuery) {
  const lines: ReturnType<typeof lineOf>[] = []
  for (let page = 1; page <= mostPages; page++) {
    const { items, total, size } = await listMatters(government, actor, { ...query, page })
    lines.push(...items.map(lineOf))
    if (page * size >= total) break
  }
  return lines
}

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const lineOf = ({ title, number, facets }: Pick<Row, 'title' | 'number' | 'facets'>) => ({
  number: number ?? '',
  piece: Number(facets['piece']),
  retention: facets['retention'] as Retention,
  responsible: textOr(facets['responsible']) ?? '',
  reference: textOr(facets['reference']),
  title,
  date: textOr(facets['date']),
  pages: typeof facets['pages'] === 'number' ? facets['pages'] : null,
  remark: textOr(facets['remark']),
})
