import { textLimits } from './limits.ts'
import { docxText, odfText, ofdText, pptxText, xlsxText } from './office.ts'
import { oldWordText } from './old-word.ts'
import { damaged } from './text-fault.ts'

export { flowing } from './flowing.ts'
export { TextFault } from './text-fault.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const powerpoint = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
const odf = ['application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.spreadsheet']
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const readable: readonly string[] = [
  'application/pdf',
  word,
  excel,
  powerpoint,
  ...odf,
  'application/ofd',
  'application/x-cfb',
  'text/plain',
]

/** Whether files of this kind can have words that are read here. */
export const hasText = (type: string): boolean => readable.includes(type)

/**
 * The words of an attachment, for searching; '' where its kind has none that can be read.
 * @param type as sniffed from the bytes: PDF, DOCX, XLSX, PPTX, ODT, ODS, OFD, older Word and WPS, plain text
 * @throws TextFault for a bomb and for what is damaged or protected
 */
export async function extractText(bytes: Uint8Array, type: string): Promise<string> {
  const text = await read(bytes, type)
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
    .slice(0, textLimits.characters)
}

async function read(bytes: Uint8Array, type: string): Promise<string> {
  switch (type) {
    case 'application/pdf':
      return await (await import('./pdf.ts')).pdfText(bytes) // pdf.js is loaded when it is first needed
    case word:
      return docxText(bytes)
    case excel:
      return xlsxText(bytes)
    case powerpoint:
      return pptxText(bytes)
    case odf[0]:
    case odf[1]:
      return odfText(bytes)
    case 'application/x-cfb':
      return oldWordText(bytes)
    case 'application/ofd':
      return ofdText(bytes)
    case 'text/plain':
      return plainText(bytes)
    default:
      return ''
  }
}

/** UTF-8, or GB 18030 as older programs here write it. */
function plainText(bytes: Uint8Array): string {
  for (const encoding of ['utf-8', 'gb18030'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      continue
    }
  throw damaged()
}
