import { civil, execute, journalOf, makeReader, showMatter, type Actor, type Government, type Outcome } from '#kernel'
import type { TransferView } from '../contract.ts'
import { kept, type Item } from '../item/state.ts'
import { planOf } from '../plan.ts'
import type { Made } from '../transfer/events.ts'
import { at, flawOf, type FlawFound } from '../transfer/flaw.ts'
import { standing } from '../transfer/looked.ts'
import { drawn, type Transfer } from '../transfer/state.ts'
import type { Signer } from '../signer.ts'
import { catalogueName, catalogueWorkbook, catalogueXml, type CatalogueHead, type CatalogueLine } from './catalogue.ts'
import { hashing, manifestName, manifestText, type Sealed } from './manifest.ts'
import { filesOf, folderOf, type Piece, type Ports } from './piece.ts'
import { readmeName, readmeText } from './readme.ts'
import { zipped, zipLimits, type FileOut } from './zip.ts'

export type MakePackage = {
  readonly government: Government
  /** Who asked for it, and whose name stands in the journal. */
  readonly actor: Exclude<Actor, 'system'>
  readonly by: Signer
  readonly id: string
  readonly read: Ports['read']
  /** Keeps the bytes under their hash if `wanted` says so when all have gone by. */
  readonly keep: (
    bytes: AsyncIterable<Uint8Array>,
    limit: number,
    wanted: () => boolean,
  ) => Promise<{ readonly sha256: string; readonly size: number } | 'too-large' | 'unwanted'>
  readonly progress: (done: number, of: number) => void
}

type Packing = {
  readonly lines: CatalogueLine[]
  readonly made: Made['lines'][number][]
  readonly flaws: FlawFound[]
  files: number
}

/**
 * Makes the package of a checked transfer, one paper in memory at a time, and notes in its journal where it lies or what
 * stands in the way. The same papers give the same bytes.
 */
export async function makePackage(how: MakePackage): Promise<Outcome> {
  const { government, actor, id, by } = how
  const matter = await showMatter(government, actor, 'archive-transfer', id)
  const state = await transferOf(government, id)
  const view = matter?.view as TransferView
  const packing: Packing = { lines: [], made: [], flaws: [], files: 0 }
  const head: CatalogueHead = {
    ...(await headOf(government)),
    number: state.number,
    to: view.receiver,
    year: view.year,
    drawn: view.drawn.on,
  }
  const kept = await how.keep(
    zipped(filesIn(how, state, head, packing)),
    zipLimits.bytes,
    () => packing.flaws.length === 0 && packing.files < zipLimits.entries,
  )
  const fits = typeof kept === 'object'
  if (!fits && packing.flaws.length === 0)
    packing.flaws.push(
      at(state.items[0]?.item ?? id, {
        flaw: 'unreadable',
        norm: 'system.input',
        says: { zh: '移交包超过 4 GB 或 65535 个文件', en: 'The package exceeds 4 GB or 65,535 files' },
        wayOut: { zh: '按保管期限或机构（问题）分批移交', en: 'Split the transfer by class or part' },
      }),
    )
  const made: Made | null =
    fits && packing.flaws.length === 0
      ? {
          file: { sha256: kept.sha256, name: `${folderOf(state.number)}移交包.zip` },
          bytes: kept.size,
          files: packing.files,
          lines: packing.made,
        }
      : null
  return execute(government, {
    kind: 'archive-transfer',
    id,
    command: 'note-package',
    input: { by, flaws: packing.flaws, made },
    actor: 'system',
  })
}

async function transferOf(government: Government, id: string) {
  const seen = await government.database.transaction(
    async (tx) => makeReader(tx).matter<Transfer>('archive-transfer', id),
    { isolation: 'read committed' },
  )
  return drawn(seen?.state ?? { stage: 'new' })
}

async function headOf({ shelf, clock }: Government): Promise<Pick<CatalogueHead, 'from' | 'fonds'>> {
  const rulebook = shelf.current(civil(clock.now()).toPlainDate())
  return { from: rulebook.government.name, fonds: planOf({ rulebook }).fonds }
}

/** Papers first, then what speaks of them: the catalogue names their pages, the manifest every file. */
async function* filesIn(
  how: MakePackage,
  { items, ofd }: ReturnType<typeof drawn>,
  head: CatalogueHead,
  packing: Packing,
): AsyncIterable<FileOut> {
  const sealed: Sealed[] = []
  const seal = (file: FileOut): FileOut => hashing(file, (one) => sealed.push(one))
  const text = (path: string, content: string): FileOut => seal({ path, bytes: [new TextEncoder().encode(content)] })
  for (const [i, { item }] of items.entries()) {
    how.progress(i, items.length)
    const found = await gathered(how, item)
    if (!found) {
      packing.flaws.push(at(item, flawOf.gone()))
      continue
    }
    const { piece, stands } = found
    const { kept: line } = piece
    const ports = { read: how.read, ofd, found: (flaw: FlawFound) => void packing.flaws.push(flaw) }
    for await (const file of filesOf(piece, ports, ({ files, pages }) => {
      packing.lines.push({ ...line, pages: pages || line.pages, folder: folderOf(line.number), files })
      packing.made.push({ item, stands, pages: pages === line.pages ? 0 : pages })
    }))
      yield seal(file)
  }
  how.progress(items.length, items.length)
  yield text(`${catalogueName}.xml`, catalogueXml(head, packing.lines))
  yield seal({
    path: `${catalogueName}.xlsx`,
    bytes: [await catalogueWorkbook(`${head.number}　${head.from}　${head.year}年度`, head.drawn, packing.lines)],
  })
  yield text(readmeName, readmeText(head, packing.lines.length))
  packing.files = sealed.length + 1
  yield { path: manifestName, bytes: [new TextEncoder().encode(manifestText(sealed))] }
}

/** One paper as it stands; undefined where it is not there for this reader, or changed while it was read. */
async function gathered(
  { government, actor }: MakePackage,
  item: string,
): Promise<{ readonly piece: Piece; readonly stands: string } | undefined> {
  const raw = await government.database.transaction(
    async (tx) => {
      const read = makeReader(tx)
      const seen = await read.matter<Item>('archive-item', item)
      if (!seen || seen.state.stage !== 'filed') return undefined
      const { of } = kept(seen.state)
      const paper = await read.matter(of.kind, of.id)
      return paper && { line: kept(seen.state), version: paper.version, journal: await journalOf(tx, of.kind, of.id) }
    },
    { isolation: 'repeatable read' },
  )
  if (!raw) return undefined
  const { line, version, journal } = raw
  const shown = await showMatter(government, actor, line.of.kind, line.of.id)
  if (!shown || shown.version !== version) return undefined
  const files = shown.files.map(({ sha256, name }) => ({ sha256, name }))
  return { piece: { item, kept: line, view: shown.view, files, journal }, stands: standing(line, version) }
}
