import { settled, trimmed, visible } from './clean.ts'
import { noSoftBreaks, paragraphPlace, wholePlace, type Lost, type Piece, type Pieces } from './piece.ts'
import { partSoftBreaks } from './soft-break.ts'

/** Elements whose content is no text. */
const silent = /^(script|style|head|title|template|noscript|svg|math|object|iframe|select|textarea|o:p-note)$/
const block =
  /^(p|div|h[1-6]|li|ul|ol|dl|dt|dd|blockquote|section|article|header|footer|main|aside|figure|figcaption|pre|hr|address|center|body|html|form|fieldset|caption)$/
// No part can look past the next <, so that reading takes time in proportion to the length, whatever is pasted.
const token = /<!--[\s\S]*?(?:-->|$)|<!\[[\s\S]*?(?:\]>|$)|<[!?][^<>]*>|<(\/?)([a-zA-Z][\w:-]*)([^<>]*)>|([^<]+|<)/g

type Open = { rows: string[][]; cells: string[]; at: number }

/**
 * The text of pasted HTML, from a web page, Word or WPS: paragraphs, line ends and tables. It is read with a scanner that
 * knows no document, so that nothing in it can run or load, in the browser as on the server; only text comes out.
 */
export function readHtml(html: string): Pieces {
  const pieces: Piece[] = []
  const soft = { ...noSoftBreaks } as { parted: number; joined: number }
  let text = ''
  let centred = false
  let skipping: string | undefined
  let table: Open | undefined
  let depth = 0
  let pictures = 0
  let n = 0
  const endLine = () => {
    if (trimmed(visible(text)) !== '') {
      n += 1
      const parts = partSoftBreaks(visible(text), centred)
      soft.parted += parts.parted
      soft.joined += parts.joined
      for (const line of parts.lines)
        if (trimmed(line) !== '')
          pieces.push({ type: 'line', text: line, place: paragraphPlace(n), centred, numbered: false })
    }
    text = ''
    centred = false
  }
  const endCell = () => {
    if (!table) return
    table.cells.push(text.split('\n').map(settled).filter(Boolean).join('\n'))
    text = ''
  }
  for (const [, closing, tag, attributes = '', words] of html.matchAll(token)) {
    if (words !== undefined) {
      if (skipping === undefined) text += unescaped(words.replace(/[\r\n\t ]+/g, ' '))
      continue
    }
    const name = tag?.toLowerCase()
    if (name === undefined) continue
    if (skipping !== undefined) {
      if (closing && name === skipping) skipping = undefined
      continue
    }
    if (silent.test(name)) {
      if (!closing && !attributes.endsWith('/')) skipping = name
    } else if (name === 'br') text += '\n'
    else if (name === 'img') pictures += 1
    else if (name === 'table') {
      if (!closing && depth++ === 0) {
        endLine()
        n += 1
        table = { rows: [], cells: [], at: n }
      } else if (closing && depth > 0 && --depth === 0 && table) {
        if (table.cells.length > 0) table.rows.push(table.cells)
        pieces.push(...tablePieces(table))
        table = undefined
        text = ''
      }
    } else if (table && depth === 1 && name === 'tr') {
      if (table.cells.length > 0) table.rows.push(table.cells)
      table.cells = []
      text = ''
    } else if (table && depth === 1 && (name === 'td' || name === 'th')) {
      if (closing) endCell()
      else text = ''
    } else if (block.test(name)) {
      if (table) text += '\n'
      else {
        endLine()
        if (!closing) centred = name === 'center' || /align\s*[=:]\s*["']?\s*center/i.test(attributes)
      }
    }
  }
  endLine()
  const lost: Lost[] =
    pictures > 0
      ? [
          {
            place: wholePlace,
            says: {
              zh: `${pictures} 幅图片没有导入，请作为附件上传`,
              en: `${pictures} pictures were left out: attach them as files`,
            },
          },
        ]
      : []
  return { pieces, lost, softBreaks: soft }
}

/** A table of one column only holds a page's layout: its cells are lines. */
function tablePieces({ rows, at }: Open): Piece[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const place = paragraphPlace(at)
  if (width > 1 && rows.length > 1)
    return [{ type: 'table', rows: rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? '')), place }]
  return rows
    .flatMap((row) => row.flatMap((cell) => cell.split('\n')))
    .filter((line) => line !== '')
    .map((text) => ({ type: 'line', text, place, centred: false, numbered: false }))
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
  times: '×',
  deg: '°',
  permil: '‰',
}

const unescaped = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
