import { joinedLine, trimmed, visible } from './clean.ts'
import { noSoftBreaks, paragraphPlace, type Piece, type Pieces } from './piece.ts'
import { begins } from './soft-break.ts'

// A wrapped text has many lines of one width; a list of short lines has not.
const wide = 24
const slack = 3

/** Lines of a plain text; a tab-separated run of lines is a table. Lines that were only wrapped (copied from a PDF or a mail) are joined again. */
export function readText(text: string): Pieces {
  const raw = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\v', '\n') // Word’s soft line break on the clipboard
    .split('\n')
  const { lines, joined } = unwrapped(raw)
  const pieces: Piece[] = []
  for (const { text: line, at } of lines) {
    const cells = line.split('\t')
    const last = pieces.at(-1)
    if (cells.length > 1 && trimmed(cells[0] ?? '') !== '') {
      const row = cells.map((cell) => trimmed(visible(cell)))
      if (last?.type === 'table') pieces[pieces.length - 1] = { ...last, rows: [...last.rows, row] }
      else pieces.push({ type: 'table', rows: [row], place: paragraphPlace(at) })
    } else if (trimmed(line) !== '')
      pieces.push({ type: 'line', text: visible(line), place: paragraphPlace(at), centred: false, numbered: false })
  }
  return { pieces: pieces.flatMap(asLines), lost: [], softBreaks: { ...noSoftBreaks, joined } }
}

/** A single line with a tab in it is a line: the mark that separates a number from its signer, say. */
function asLines(piece: Piece): Piece[] {
  if (piece.type === 'line') return [piece]
  const width = Math.max(...piece.rows.map((row) => row.length))
  if (piece.rows.length > 1)
    return [{ ...piece, rows: piece.rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? '')) }]
  return [{ type: 'line', text: piece.rows[0]?.join('  ') ?? '', place: piece.place, centred: false, numbered: false }]
}

type Numbered = { readonly text: string; readonly at: number }

function unwrapped(raw: readonly string[]): { readonly lines: readonly Numbered[]; readonly joined: number } {
  const lines = raw.map((text, i) => ({ text, at: i + 1 }))
  const widths = raw.map((line) => trimmed(line).length)
  const widest = Math.max(0, ...widths)
  const full = widths.filter((width) => width >= widest - slack).length
  const long = widths.filter((width) => width >= wide).length
  if (widest < wide || widest > 80 || full < 3 || full * 2 < long) return { lines, joined: 0 }
  const out: Numbered[] = []
  let joined = 0
  let open = false
  for (const line of lines) {
    const last = out.at(-1)
    const width = trimmed(line.text).length
    if (last && open && width > 0 && !begins(visible(line.text).replace(/^ /, '  '))) {
      out[out.length - 1] = { ...last, text: joinedLine(last.text.trimEnd(), line.text.trimStart()) }
      joined += 1
    } else out.push(line)
    open = width >= widest - slack
  }
  return { lines: out, joined }
}
