import { Inflate } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { textLimits } from './limits.ts'
import { bomb, damaged, TextFault } from './text-fault.ts'

type Item = { readonly str: string; readonly hasEOL: boolean }

/** Text of a PDF in the order of its drawing; a scan has none. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  if (expandsBeyond(bytes, textLimits.expanded)) throw bomb()
  const loading = getDocument({ data: bytes.slice(), verbosity: 0, stopAtErrors: false })
  try {
    const document = await loading.promise
    let text = ''
    for (let n = 1; n <= Math.min(document.numPages, textLimits.pages) && text.length < textLimits.characters; n++) {
      const page = await document.getPage(n)
      const { items } = await page.getTextContent()
      text += `${items.map((item) => ('str' in item ? `${(item as Item).str}${item.hasEOL ? '\n' : ''}` : '')).join('')}\n`
      page.cleanup()
    }
    return text
  } catch (error) {
    throw error instanceof TextFault ? error : damaged()
  } finally {
    await loading.destroy()
  }
}

const step = 1 << 14

/** Whether the compressed streams of a PDF would unpack to more than so many bytes together: pdf.js unpacks them whole. */
function expandsBeyond(bytes: Uint8Array, most: number): boolean {
  let total = 0
  for (let at = find(bytes, 'stream', 0); at !== -1; at = find(bytes, 'stream', at + 1)) {
    let start = at + 6
    if (bytes[start] === 13) start += 1
    if (bytes[start] === 10) start += 1
    // zlib's first byte for deflate with a window of 32 kB; other filters do not unpack by more than a little.
    if (bytes[start] !== 0x78 && bytes[start] !== 0x58 && bytes[start] !== 0x48 && bytes[start] !== 0x68) continue
    const inflate = new Inflate((part) => {
      total += part.length
    })
    try {
      for (let from = start + 2; from < bytes.length && total <= most; from += step)
        inflate.push(bytes.subarray(from, from + step))
    } catch {
      // The end of the stream, or something that was none.
    }
    if (total > most) return true
  }
  return false
}

function find(bytes: Uint8Array, word: string, from: number): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(word, from, 'latin1')
}
