import type { LinePiece, Piece, TablePiece } from '../piece.ts'
import { copiesLine, printedLine } from './print-block.ts'
import { looksLikeDate } from './written-date.ts'
import { endsInOrgan } from './words.ts'

/** The head of a joint paper and its signatures are looked for in this many pieces from either end. */
const reach = 4

/**
 * Tables that only hold places: the issuers of a joint paper beside 文件, names over a date where several seals go, 版记.
 * Their words are lines.
 */
export const withoutLayoutTables = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece, i): readonly Piece[] => {
    if (piece.type === 'line') return [piece]
    const cells = piece.rows.flat().flatMap((cell) => cell.split('\n'))
    if (cells.some((cell) => copiesLine.test(cell) || printedLine.test(cell)))
      return piece.rows.map((row) => line(piece, row.filter((cell) => cell !== '').join('  ')))
    if (i < reach && isMark(cells)) return [line(piece, `${cells.filter((cell) => cell !== '文件').join('')}文件`)]
    if (i >= pieces.length - reach && isSignature(cells))
      return [...cells.filter((cell) => !looksLikeDate(cell)), ...cells.filter(looksLikeDate)]
        .filter((cell) => cell !== '')
        .map((cell) => line(piece, cell))
    return [piece]
  })

const line = ({ place }: TablePiece, text: string): LinePiece => ({
  type: 'line',
  text,
  place,
  centred: false,
  numbered: false,
})

const isMark = (cells: readonly string[]): boolean =>
  cells.includes('文件') && cells.every((cell) => cell === '' || cell === '文件' || endsInOrgan.test(cell))

const isSignature = (cells: readonly string[]): boolean =>
  cells.filter(looksLikeDate).length === 1 &&
  cells.every((cell) => cell === '' || looksLikeDate(cell) || endsInOrgan.test(cell))
