import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { Document, Packer, Paragraph, Table, type ISectionOptions } from 'docx'
import { typeArea } from '../contract/table-width.ts'
import type { Paper } from '../contract.ts'
import { checkPaper, sound } from '../check.ts'
import { sheetOf, type Sheet, type SheetBlock } from '../sheet.ts'
import { attachmentList, attendance, block } from './body.ts'
import { generalHead, letterFooter, letterHead, letterHeader, orderHead, title } from './head.ts'
import { size } from './measure.ts'
import { printBlock } from './print-block.ts'
import { section, type SectionParts } from './section.ts'
import { signature } from './signature.ts'
import { blank, font, lineOf, paragraph, run } from './text.ts'

type Child = Paragraph | Table

/**
 * The paper as a Word file, to be worked on in Word, WPS or LibreOffice: GB/T 9704-2012 geometry, numbers and dates in
 * words. The same paper gives the same bytes.
 * @throws PaperFault naming each field that cannot be printed
 */
export async function toDocx(paper: Paper): Promise<Uint8Array> {
  const sheet = sheetOf(sound(checkPaper(paper)))
  const document = new Document({
    title: sheet.title,
    creator: sheet.issuers.join('、'),
    lastModifiedBy: '',
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    styles: {
      default: {
        document: {
          run: { font: font('fangsong'), size: size.text, language: { value: 'en-US', eastAsia: 'zh-CN' } },
        },
      },
    },
    sections: sectionsOf(sheet),
  })
  return settled(new Uint8Array(await Packer.toArrayBuffer(document)), sheet.made)
}

function sectionsOf(sheet: Sheet): ISectionOptions[] {
  const letter = sheet.form === 'letter'
  const parts: SectionParts[] = []
  let open: Child[] = []
  const close = () => {
    if (open.length > 0) parts.push({ children: open })
    open = []
  }
  const pour = (blocks: readonly SheetBlock[], end = false) => {
    blocks.forEach((of, i) => {
      if (of.type === 'table' && of.turned) {
        close()
        parts.push({ children: block(of, typeArea.height), turned: true })
      } else open.push(...block(of, typeArea.width, end && i === blocks.length - 1))
    })
  }
  open.push(...headOf(sheet))
  if (sheet.recipients !== '' && sheet.recipientsIn !== 'print-block')
    open.push(...blank(1), paragraph(sheet.recipients))
  else if (sheet.form !== 'order') open.push(...blank(1))
  pour(sheet.blocks, true)
  open.push(...attachmentList(sheet), ...attendance(sheet), ...signature(sheet))
  for (const attachment of sheet.attachments.filter(({ follows }) => follows)) {
    const [first] = attachment.blocks
    const wide = first?.type === 'table' && first.turned
    // A turned page begins a section, and with it a page.
    const head = [
      paragraph([run(attachment.head, 'hei')], { pageBreakBefore: open.length > 0 && !wide }),
      ...blank(1),
      ...title(attachment),
      ...blank(1),
    ]
    if (first?.type === 'table' && first.turned) {
      close()
      parts.push({ children: [...head, ...block(first, typeArea.height)], turned: true })
      pour(attachment.blocks.slice(1))
    } else {
      open.push(...head)
      pour(attachment.blocks)
    }
  }
  const foot = printBlock(sheet)
  // A table cannot be the last thing in a file, and one that floats belongs to the paragraph after it.
  if (foot) open.push(foot)
  open.push(new Paragraph({ spacing: lineOf(20), children: [] }))
  close()
  return parts.map((part, i) =>
    section({
      ...part,
      ...(letter && i === 0 && { first: { header: letterHeader(sheet), footer: letterFooter() } }),
      ...('watermark' in sheet && sheet.watermark !== undefined && { watermark: sheet.watermark }),
    }),
  )
}

function headOf(sheet: Sheet): readonly Child[] {
  switch (sheet.form) {
    case 'letter':
      return letterHead(sheet)
    case 'order':
      return orderHead(sheet)
    default:
      return generalHead(sheet)
  }
}

/** Of every paragraph: nothing is put between figures and characters, nothing hangs over the edge, so that 28 characters stay 28. */
const unspaced =
  '<w:pPrDefault><w:pPr><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr></w:pPrDefault>'

/** The library writes the moment of making into the file and into the archive: the paper's date stands in its place. */
function settled(bytes: Uint8Array, made: Sheet['made']): Uint8Array {
  const two = (n: number | undefined) => String(n ?? 1).padStart(2, '0')
  const day = made === null ? '1980-01-01' : `${made.year}-${two(made.month)}-${two(made.day)}`
  const files = Object.entries(unzipSync(bytes)).map(([name, file]) => {
    if (name === 'docProps/core.xml')
      return [
        name,
        strToU8(strFromU8(file).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)),
      ] as const
    if (name === 'word/styles.xml')
      return [
        name,
        strToU8(strFromU8(file).replace(/<w:pPrDefault\s*\/>|<w:pPrDefault>.*?<\/w:pPrDefault>/s, unspaced)),
      ] as const
    return [name, file] as const
  })
  return zipSync(Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1))), {
    mtime: '1980-01-01T00:00:00',
    level: 6,
  })
}
