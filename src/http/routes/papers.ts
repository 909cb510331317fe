import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { buffer } from 'node:stream/consumers'
import type { Database } from '#db'
import { showMatter } from '#kernel'
import {
  checkForm,
  checkPaper,
  drawPaper,
  fromDocx,
  fromHtml,
  fromText,
  importLimits,
  lint,
  markedCopy,
  PaperFault,
  renderForm,
  renderPdf,
  toDocx,
  toOfd,
  type FontWarning,
} from '#render'
import { noProvider } from '#seals'
import { formKinds } from '#render/contract'
import { papers } from '../contract/index.ts'
import type { Env } from '../env.ts'
import { makeFileStore } from '../files/store.ts'
import { actorOf, type Api, type House } from '../house.ts'
import { ok, problems } from '../openapi/answers.ts'
import { plain } from '../openapi/plain.ts'
import { Denied, denied } from '../problem/denied.ts'
import { attachmentHeader } from './disposition.ts'

const one = z.object({ kind: z.string().max(60), id: z.string().max(120) })
const bytes = z.string().openapi({ format: 'binary' })
const pdf = {
  200: { description: 'PDF/A-2b', content: { 'application/pdf': { schema: bytes } } },
  ...problems,
} as const
const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ofd: 'application/ofd',
} as const

const paper = createRoute({
  method: 'get',
  path: '/api/matters/{kind}/{id}/paper',
  tags: ['papers'],
  summary: '公文的版式文件 The document as it is printed',
  description:
    'pdf（PDF/A-2b）、ofd 或 docx。印章为图像，不是电子签名；docx 不带印章。 A seal is an image, no electronic signature; the .docx carries none.',
  request: { params: one, query: z.object({ format: z.enum(['pdf', 'docx', 'ofd']).default('pdf') }) },
  responses: {
    200: { description: '文件 The file', content: { [types.pdf]: { schema: bytes } } },
    ...problems,
  },
})
const marked = createRoute({
  method: 'get',
  path: '/api/matters/{kind}/{id}/marked',
  tags: ['papers'],
  summary: '花脸稿 Marked copy',
  description: 'from、to 为稿次，不填则为全部。 Versions from and to; without them all.',
  request: {
    params: one,
    query: z.object({
      from: z.coerce.number().int().min(1).default(1),
      to: z.coerce.number().int().min(1).default(100_000),
    }),
  },
  responses: ok(papers.marked, '谁增、谁删 Who added and removed what'),
})
const sheet = createRoute({
  method: 'get',
  path: '/api/matters/{kind}/{id}/sheet',
  tags: ['papers'],
  summary: '随文的处理单、发文稿纸 The sheet that accompanies it',
  description: 'form=circulation：传阅单。 The circulation sheet instead.',
  request: { params: one, query: z.object({ form: z.enum(['handling', 'circulation']).default('handling') }) },
  responses: pdf,
})
const draw = createRoute({
  method: 'post',
  path: '/api/papers/draw',
  tags: ['papers'],
  summary: '排版预览 Draws a paper that is being written',
  description: '不存储任何内容。 Nothing is kept.',
  request: { body: { content: { 'application/json': { schema: z.looseObject({}) } } } },
  responses: ok(papers.drawn, '各页相接的 SVG All pages as one SVG'),
})

const take = createRoute({
  method: 'post',
  path: '/api/papers/take',
  tags: ['papers'],
  summary: '识别粘贴的文字或 Word 文件 Recognises a pasted text or a .docx',
  description:
    'text、html、file（本人已上传文件的 sha256）三选一；不存储任何内容。 One of text, html, file (SHA-256 of a file of your own upload); nothing is kept.',
  request: { body: { content: { 'application/json': { schema: papers.source } } } },
  responses: ok(papers.taken, '识别出的标题、主送、正文、附件 What was recognised'),
})

/** What a matter's view offers for print, by the name under which it does. */
const offered = (view: unknown, name: 'paper' | 'sheet' | 'circulationSheet' | 'versions'): unknown =>
  typeof view === 'object' && view !== null && name in view ? (view as Record<string, unknown>)[name] : undefined

export function paperRoutes(app: Api, { government, options }: House): void {
  const seals = options.seals ?? noProvider
  const told = new Set<string>()
  /** A face that is missing is named in the log, once while the server runs; the page names it each time. */
  const tellMissing = (c: Context<Env>, warnings: readonly FontWarning[]): void => {
    for (const { face, says } of warnings.filter(({ face }) => !told.has(face))) {
      told.add(face)
      c.get('log')({ level: 'warn', face, says: says.zh })
    }
  }
  const store = makeFileStore(options.files)
  const shown = async (
    person: { readonly person: string },
    kind: string,
    id: string,
    name: Parameters<typeof offered>[1],
  ) => {
    const matter = await showMatter(government, person, kind, id)
    const found = offered(matter?.view, name)
    if (!matter || !found) throw denied.notFound()
    return { found, title: matter.title }
  }
  app.openapi(paper, async (c) => {
    const { kind, id } = c.req.valid('param')
    const { found, title } = await shown(actorOf(c), kind, id, 'paper')
    const checked = checkPaper(found)
    if ('problems' in checked) throw unprintable(checked.problems)
    const { format } = c.req.valid('query')
    const made = await printed(async () => {
      if (format === 'docx') return toDocx(checked.value)
      // Only here a seal is printed: on what a matter's own record says was sealed.
      const { pdf: whole, warnings } = await renderPdf(checked.value, seals.images)
      tellMissing(c, warnings)
      const put = checked.value.signatures.flatMap(({ seal }) => seal?.sha256 ?? [])
      if (format === 'ofd') return toOfd(whole, { sealed: put.length > 0 })
      return seals.sign && put.length > 0 ? seals.sign(whole, put) : whole
    })
    return c.body(made as Uint8Array<ArrayBuffer>, 200, headers(title, format)) as never
  })
  app.openapi(marked, async (c) => {
    const { kind, id } = c.req.valid('param')
    const { from, to } = c.req.valid('query')
    const { found } = await shown(actorOf(c), kind, id, 'versions')
    const [first, ...others] = papers.versions
      .parse(found)
      .filter(({ version }) => version >= from && version <= to)
      .map(({ by, on, body }) => ({ by: by.post.name.zh, on, blocks: body }))
    if (!first) throw denied.notFound()
    return c.json({ lines: plain(markedCopy([first, ...others])) }, 200)
  })
  app.openapi(sheet, async (c) => {
    const { kind, id } = c.req.valid('param')
    const name = c.req.valid('query').form === 'circulation' ? 'circulationSheet' : 'sheet'
    const { found, title } = await shown(actorOf(c), kind, id, name)
    const checked = checkForm(found)
    if ('problems' in checked) throw unprintable(checked.problems)
    const called = `${formKinds[checked.value.kind].zh} ${title}`
    const made = await printed(() => renderForm(checked.value))
    tellMissing(c, made.warnings)
    return c.body(made.pdf, 200, headers(called, 'pdf')) as never
  })
  app.openapi(draw, async (c) => {
    const checked = checkPaper(c.req.valid('json'))
    if ('problems' in checked) throw unprintable(checked.problems)
    const drawn = await printed(() => drawPaper(checked.value))
    tellMissing(c, drawn.warnings)
    return c.json(plain({ ...drawn, findings: lint(checked.value) }), 200)
  })
  app.openapi(take, async (c) => {
    const { text, html, file } = c.req.valid('json')
    const taken =
      text !== undefined
        ? fromText(text)
        : html !== undefined
          ? fromHtml(html)
          : file !== undefined
            ? await fromDocx(await ownUpload(government.database, store, actorOf(c).person, file))
            : undefined
    if (!taken) throw denied.input('text', { zh: '没有可识别的内容', en: 'Nothing to recognise' })
    if ('refused' in taken) throw denied.input(taken.refused.field, taken.refused.says, taken.refused.wayOut)
    return c.json(plain(taken), 200)
  })
}

/** A file that this person uploaded; of nobody else's the hash says nothing. */
async function ownUpload(
  database: Database,
  store: ReturnType<typeof makeFileStore>,
  person: string,
  sha256: string,
): Promise<Uint8Array> {
  const found = await database.transaction(
    async (tx) =>
      tx.selectFrom('file').select('size').where('sha256', '=', sha256).where('person', '=', person).executeTakeFirst(),
    { isolation: 'read committed' },
  )
  if (!found) throw denied.notFound()
  if (Number(found.size) > importLimits.file) throw denied.tooLarge(importLimits.file)
  const bytes = await store.read(sha256)
  if (typeof bytes === 'string') throw denied.notAsKept(bytes)
  return new Uint8Array(await buffer(bytes))
}

const headers = (title: string, format: keyof typeof types) => ({
  'Content-Type': types[format],
  ...attachmentHeader(`${title.slice(0, 80)}.${format}`),
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cache-Control': 'private, no-store',
})

async function printed<T>(print: () => Promise<T>): Promise<T> {
  try {
    return await print()
  } catch (error) {
    if (error instanceof PaperFault) throw unprintable(error.problems)
    throw error
  }
}

/** A paper that cannot be printed is refused with each field and the reason. */
const unprintable = (found: PaperFault['problems']): Denied =>
  new Denied(
    422,
    found.map(({ field, says }) => ({
      norm: 'system.input',
      article: null,
      articleName: null,
      says: { zh: `「${field}」${says.zh}`, en: `${field}: ${says.en}` },
      facts: {},
      wayOut: { zh: '修改后再排版', en: 'Correct it and print again' },
      field,
    })),
  )
