import { createRoute, z } from '@hono/zod-openapi'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import type { Context } from 'hono'
import { civil, fileTextKnown, keepFileText, readingNow, refusal, type FileText } from '#kernel'
import { classifiedMarking } from '#render/contract'
import { events } from '../contract/index.ts'
import type { Env } from '../env.ts'
import { checkedKind, checkedName } from '../files/check-name.ts'
import { makeFileReading, marked } from '../files/reading.ts'
import { sniffedType } from '../files/sniff.ts'
import { makeFileStore } from '../files/store.ts'
import { actorOf, type Api, type House } from '../house.ts'
import { ok, problems } from '../openapi/answers.ts'
import { refused } from '../problem/answer.ts'
import { denied } from '../problem/denied.ts'
import { jsonLog } from '../safety/request-log.ts'
import { attachmentHeader } from './disposition.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const upload = createRoute({
  method: 'post',
  path: '/api/files',
  tags: ['files'],
  summary: '上传附件 Upload an attachment',
  description:
    'multipart/form-data，字段 file；或以 application/octet-stream 直接发送，文件名在 ?name=。类型按内容判断，名称须与内容一致；能读的文字供全文检索，带密级标志的不予接收。 Multipart with a field `file`, or the bytes themselves with ?name=. The type is told by the bytes; the name has to agree. Its text is read for searching; a classified marking is refused.',
  request: { query: z.object({ name: z.string().max(400).optional() }) },
  responses: ok(events.uploaded, '命令的附件字段所需的 sha256 与名称 What commands take as an attachment'),
})
const download = createRoute({
  method: 'get',
  path: '/api/files/{sha256}',
  tags: ['files'],
  summary: '下载附件 Download an attachment',
  request: { params: z.object({ sha256 }), query: z.object({ kind: z.string().max(60), id: z.string().max(120) }) },
  responses: {
    200: {
      description: '文件内容 The bytes',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problems,
  },
})

export function fileRoutes(app: Api, house: House): void {
  const { government, options, limits } = house
  const { database } = government
  const store = makeFileStore(options.files)
  const reading =
    options.reading ??
    makeFileReading({ database, folder: options.files, clock: house.wall, log: options.log ?? jsonLog })
  /** Nothing of it is kept. */
  const refusedFor = ({ norm, says, wayOut }: Extract<FileText, { state: 'refused' }>, name: string) => {
    const rulebook = government.shelf.current(civil(government.clock.now()).toPlainDate())
    const facts = { file: name }
    return refused([refusal(rulebook, norm, { state: 'unmet', says, wayOut, facts, field: 'file' })], rulebook)
  }

  app.openapi(upload, async (c) => {
    const given = await givenFile(c, limits.file)
    const name = checkedName(given.name)
    if (classifiedMarking(name) !== undefined) throw refusedFor(marked, name)
    const received = await store.receive(given.bytes, limits.file, async (path, { sha256, size }) => {
      if (size === 0) throw empty()
      const { type } = checkedKind(name, await sniffedType(path))
      const known = await fileTextKnown(database.kysely, sha256)
      const fresh = known && known.state !== 'waiting' ? undefined : await reading.look(path, type)
      const found = fresh ?? known!
      if (found.state === 'refused') throw refusedFor(found, name)
      return { type, fresh, read: found.state, ...(found.state === 'failed' ? { why: found.says } : {}) }
    })
    if (received === 'too-large') throw denied.tooLarge(limits.file)
    const {
      sha256,
      size,
      judged: { fresh, ...told },
    } = received
    const at = house.wall.now()
    await database.transaction(
      async (tx) => {
        await sql`insert into file (sha256, type, size, uploaded, person) values (${sha256}, ${told.type}, ${size}, ${at.toString()}::timestamptz, ${actorOf(c).person}) on conflict do nothing`.execute(
          tx,
        )
        if (fresh) await keepFileText(tx, sha256, fresh, at)
      },
      { isolation: 'read committed' },
    )
    return c.json({ sha256, name, size, ...told }, 200)
  })

  app.openapi(download, async (c) => {
    const { sha256 } = c.req.valid('param')
    const { kind, id } = c.req.valid('query')
    const { principals } = await readingNow(government, actorOf(c))
    const found = await government.database.readAs(
      principals,
      async (tx) =>
        (
          await sql<{
            name: string
            type: string
            size: number
          }>`select a.name, f.type, f.size from attached a join file f using (sha256) where a.kind = ${kind} and a.id = ${id} and a.sha256 = ${sha256} order by a.name limit 1`.execute(
            tx,
          )
        ).rows[0],
    )
    if (!found) throw denied.notFound()
    const bytes = await store.read(sha256)
    if (typeof bytes === 'string') {
      c.get('log')({ level: 'error', file: sha256, found: bytes, reference: c.get('reference') })
      throw denied.notAsKept(bytes)
    }
    return c.body(Readable.toWeb(bytes) as ReadableStream, 200, {
      'Content-Type': found.type,
      'Content-Length': String(found.size),
      ...attachmentHeader(found.name),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    }) as never
  })
}

const empty = () => denied.input('file', { zh: '文件是空的', en: 'The file is empty' })

/** Bytes and name, however they were sent. */
async function givenFile(
  c: Context<Env>,
  limit: number,
): Promise<{ name: string | undefined; bytes: AsyncIterable<Uint8Array> }> {
  const type = c.req.header('content-type') ?? ''
  if (Number(c.req.header('content-length') ?? 0) > limit + (1 << 16)) throw denied.tooLarge(limit)
  if (/^multipart\/form-data\s*;/i.test(type)) {
    const form = await c.req.formData().catch(() => undefined)
    const file = form?.get('file')
    if (!(file instanceof File))
      throw denied.input('file', { zh: '表单中没有名为 file 的文件', en: 'The form has no file named `file`' })
    return { name: file.name, bytes: file.stream() }
  }
  if (!/^application\/octet-stream\s*(;|$)/i.test(type)) throw denied.mediaType()
  if (!c.req.raw.body) throw empty()
  return { name: c.req.query('name'), bytes: c.req.raw.body }
}
