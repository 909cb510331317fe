import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { asked, chooseFaces } from '../fonts/choose.ts'
import { fontFolders } from '../fonts/folders.ts'
import { withPageEnds } from './page-ends.ts'
import type { Answer, Task, Way } from './task.ts'

const workspace = fileURLToPath(new URL('../typst', import.meta.url))
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [...fontFolders()] }] })
const { faces, warnings } = chooseFaces(familiesThere())

/** Papers that were set before are kept for so many turns: the next keystroke of a preview sets only what changed. */
const remembered = 10

/** The compiler names each family it does not know. */
function familiesThere(): ReadonlySet<string> {
  const tried = asked.map((family) => `#text(font: ${JSON.stringify(family)})[1]`).join('\n')
  const warned = compiler.compile({ mainFileContent: tried }).takeWarnings()
  const said: readonly { message: string }[] = warned ? compiler.fetchDiagnostics(warned) : []
  const unknown = new Set(said.map(({ message }) => /^unknown font family: (.*)$/.exec(message)?.[1]))
  return new Set(asked.filter((family) => !unknown.has(family.toLowerCase())))
}

function print(id: number, { template, data, pictures = [] }: Task, way: Way): Answer {
  const whole = { ...(JSON.parse(data) as object), faces }
  compiler.mapShadow(join(workspace, 'data.json'), Buffer.from(JSON.stringify(whole)))
  for (const { path, bytes } of pictures) compiler.mapShadow(join(workspace, path), Buffer.from(bytes))
  const compiled = compiler.compile({ mainFilePath: join(workspace, template), resetRead: true })
  const error = compiled.takeError()
  const document = compiled.result
  if (error || !document) return { id, fault: JSON.stringify(error ? compiler.fetchDiagnostics(error) : template) }
  const pages = document.numOfPages
  if (way === 'drawn') return { id, drawn: { svg: withPageEnds(compiler.plainSvg(document), pages), pages, warnings } }
  const pdf = new Uint8Array(compiler.pdf(document, { pdfStandard: 'a-2b', pdfTags: false }))
  return { id, printed: { pdf, pages, warnings } }
}

/** PDF/A forbids a glyph that stands for a missing one, so that nothing is ever printed as a box. */
function refused(id: number, error: unknown): Answer {
  const message = error instanceof Error ? error.message : String(error)
  const texts = message.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gu)
  const lacking = [...texts].map(([, text = '']) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  )
  return lacking.length > 0 ? { id, lacking: [...new Set(lacking)] } : { id, fault: message }
}

parentPort?.on('message', ({ id, task, way }: { id: number; task: Task; way: Way }) => {
  let answer: Answer
  try {
    answer = print(id, task, way)
  } catch (error) {
    answer = refused(id, error)
  }
  parentPort?.postMessage(answer, 'printed' in answer ? [answer.printed.pdf.buffer] : [])
  compiler.evictCache(remembered)
})
