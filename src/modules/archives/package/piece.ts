import { extname } from 'node:path'
import type { Attachment, Chained, Text } from '#kernel'
import { checkForm, checkPaper, PaperFault, renderForm, renderPdf, toOfd } from '#render'
import type { Kept } from '../item/state.ts'
import { at, flawOf, type FlawFound } from '../transfer/flaw.ts'
import { hashing, type Sealed } from './manifest.ts'
import { journalLines, journalName, metadata, metadataName, type Named } from './metadata.ts'
import type { FileOut } from './zip.ts'

/** A paper as it goes into the package, everything of it read in one snapshot. */
export type Piece = {
  readonly item: string
  readonly kept: Kept
  /** What its page shows: the paper and the sheets that accompany it, where it has them. */
  readonly view: unknown
  readonly files: readonly Attachment[]
  readonly journal: readonly Chained[]
}
export type Ports = {
  /** Bytes of an attachment by their SHA-256, looked at before they are given out. */
  readonly read: (sha256: string) => Promise<AsyncIterable<Uint8Array> | 'missing' | 'altered'>
  readonly ofd: boolean
  readonly found: (flaw: FlawFound) => void
}

/** 档号 as a folder's name on every system. */
export const folderOf = (number: string): string => number.replaceAll(/[\\/:*?"<>|\s]/g, '_')

const offered = (view: unknown, name: string): unknown =>
  typeof view === 'object' && view !== null ? (view as Readonly<Record<string, unknown>>)[name] : undefined

type Printing = { readonly name: string; readonly role: string; readonly print: () => Promise<Uint8Array> }
type Count = { pages: number }

/** The paper as it was delivered, and its sheets. */
function prints(view: unknown, ofd: boolean, count: Count): Printing[] {
  const [paper, sheet, circulation] = ['paper', 'sheet', 'circulationSheet'].map((name) => offered(view, name))
  let pdf: Uint8Array | undefined
  // The view of a received document has its entry under `paper`: only what can be typeset has a form.
  const typeset = typeof offered(paper, 'form') === 'string'
  return [
    ...(typeset
      ? [
          {
            name: '正文.pdf',
            role: '正文',
            print: async () => {
              const printed = await renderPdf(checked(checkPaper(paper)))
              count.pages = printed.pages
              return (pdf = printed.pdf)
            },
          },
          ...(ofd
            ? [
                {
                  name: '正文.ofd',
                  role: '正文（OFD）',
                  print: async () => (pdf ? await toOfd(pdf) : new Uint8Array()),
                },
              ]
            : []),
        ]
      : []),
    ...(sheet
      ? [{ name: '处理单.pdf', role: '处理单', print: async () => (await renderForm(checked(checkForm(sheet)))).pdf }]
      : []),
    ...(circulation
      ? [
          {
            name: '传阅单.pdf',
            role: '传阅单',
            print: async () => (await renderForm(checked(checkForm(circulation)))).pdf,
          },
        ]
      : []),
  ]
}

function checked<T>(result: { readonly value: T } | { readonly problems: PaperFault['problems'] }): T {
  if ('problems' in result) throw new PaperFault(result.problems)
  return result.value
}

/**
 * The folder of one paper, file by file. What cannot be had is told to `found` and left out: the package is then not
 * kept. `done` gets the number of files and of pages of the paper.
 */
export async function* filesOf(
  piece: Piece,
  { read, ofd, found }: Ports,
  done: (count: { readonly files: number; readonly pages: number }) => void,
): AsyncIterable<FileOut> {
  const folder = folderOf(piece.kept.number)
  const named: Named[] = []
  const count: Count = { pages: 0 }
  const out = (name: string, role: string, path: string, bytes: FileOut['bytes']): FileOut =>
    hashing({ path: `${folder}/${path}`, bytes }, (sealed: Sealed) => named.push({ ...sealed, path, name, role }))
  for (const { name, role, print } of prints(piece.view, ofd, count)) {
    try {
      yield out(name, role, name, [await print()])
    } catch (error) {
      if (!(error instanceof PaperFault)) throw error
      found(at(piece.item, flawOf.unprintable(whyNot(error, name))))
    }
  }
  for (const { sha256, name } of byHash(piece.files))
    yield out(
      name,
      '附件',
      `附件/${sha256}${extname(name).toLowerCase()}`,
      whole(read, { sha256, name }, piece.item, found),
    )
  const pages = count.pages || piece.kept.pages
  const text = metadata(piece.kept, pages, named, piece.journal)
  const encoder = new TextEncoder()
  yield { path: `${folder}/${journalName}`, bytes: [encoder.encode(journalLines(piece.journal))] }
  yield { path: `${folder}/${metadataName}`, bytes: [encoder.encode(text)] }
  done({ files: named.length + 2, pages: count.pages })
}

function whyNot({ problems }: PaperFault, name: string): Text {
  const [first] = problems
  return first
    ? { zh: `${name}「${first.field}」${first.says.zh}`, en: `${name} ${first.field}: ${first.says.en}` }
    : { zh: name, en: name }
}

/** The same bytes under two names are kept once. */
const byHash = (files: readonly Attachment[]): Attachment[] =>
  [...new Map(files.map((file) => [`${file.sha256}${extname(file.name).toLowerCase()}`, file])).values()].toSorted(
    (a, b) => (a.sha256 < b.sha256 ? -1 : 1),
  )

/** An attachment's bytes; lost and changed ones are told. */
async function* whole(
  read: Ports['read'],
  { sha256, name }: Attachment,
  item: string,
  found: Ports['found'],
): AsyncIterable<Uint8Array> {
  const bytes = await read(sha256)
  if (bytes === 'missing') found(at(item, flawOf.fileLost(name)))
  else if (bytes === 'altered') found(at(item, flawOf.fileDiffers(name)))
  else yield* bytes
}
