import { compoundStreams } from './compound.ts'
import { textLimits } from './limits.ts'
import { damaged } from './text-fault.ts'

/** Places in the file information block of Word 97 and later (MS-DOC 2.5). */
const place = { flags: 0x0a, table: 0x01a2, tableLength: 0x01a6 } as const
const flag = { encrypted: 0x0100, secondTable: 0x0200 } as const

/**
 * Text of an older Word or WPS document: the pieces that its piece table names, in their order, with notes, headers and
 * text boxes. '' for compound files of other programs (older Excel, PowerPoint), whose text is not read.
 */
export function oldWordText(bytes: Uint8Array): string {
  const stream = compoundStreams(bytes)
  const document = stream('WordDocument')
  if (!document) return ''
  const view = new DataView(document.buffer, document.byteOffset, document.byteLength)
  try {
    const flags = view.getUint16(place.flags, true)
    const table = stream(flags & flag.secondTable ? '1Table' : '0Table')
    if (flags & flag.encrypted || !table) throw damaged()
    const from = view.getUint32(place.table, true)
    return pieces(document, table.subarray(from, from + view.getUint32(place.tableLength, true)))
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error
  }
}

/** Of paragraphs, cells, lines, pages. */
const ends = '\r\x07\x0b\x0c\n'

/** The piece table stands behind blocks of formatting (MS-DOC 2.9.38); a piece is UTF-16 or one byte a character. */
function pieces(document: Uint8Array, table: Uint8Array): string {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
  let at = 0
  while (table[at] === 1) at += 3 + view.getUint16(at + 1, true)
  if (table[at] !== 2) throw damaged()
  const count = Math.floor((view.getUint32(at + 1, true) - 4) / 12)
  at += 5
  let text = ''
  for (let i = 0; i < count && text.length < textLimits.characters; i++) {
    const length = view.getUint32(at + (i + 1) * 4, true) - view.getUint32(at + i * 4, true)
    const where = view.getUint32(at + (count + 1) * 4 + i * 8 + 2, true)
    const narrow = (where & 0x40000000) !== 0
    const start = narrow ? (where & 0x3fffffff) / 2 : where
    const bytes = document.subarray(start, start + length * (narrow ? 1 : 2))
    text += new TextDecoder(narrow ? 'windows-1252' : 'utf-16le').decode(bytes)
  }
  // A field hides its code between two marks and shows what stands behind the second.
  const shown = text
    .split('\x13')
    .map((part, i) => (i === 0 ? part : part.slice(part.indexOf('\x14') + 1)))
    .join('')
  return shown.replace(/\p{Cc}/gu, (mark) => (mark === '\t' ? mark : ends.includes(mark) ? '\n' : ''))
}
