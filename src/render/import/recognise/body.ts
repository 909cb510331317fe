import { readMark } from '../../level/mark.ts'
import { settled, trimmed } from '../clean.ts'
import type { DraftBlock } from '../draft.ts'
import type { Piece } from '../piece.ts'

const caption = /^(表|附表)\s*\d*[\s:：].{0,60}$|^表\d+$/

/** Paragraphs with their levels, and tables. A typed number becomes a level and leaves the text. */
export function bodyOf(pieces: readonly Piece[]): readonly DraftBlock[] {
  return pieces.flatMap((piece, i): readonly DraftBlock[] => {
    if (piece.type === 'table') {
      const above = captionAbove(pieces, i)
      return [{ type: 'table', ...(above !== undefined && { caption: above }), rows: piece.rows, place: piece.place }]
    }
    if (pieces[i + 1]?.type === 'table' && captionAbove(pieces, i + 1) !== undefined) return []
    const text = settled(piece.text)
    const mark = readMark(text)
    if (!mark || trimmed(mark.rest) === '') return [{ type: 'paragraph', level: 0, text, place: piece.place }]
    return [
      {
        type: 'paragraph',
        level: mark.level,
        text: mark.rest,
        mark: { typed: mark.typed, number: mark.number },
        place: piece.place,
      },
    ]
  })
}

function captionAbove(pieces: readonly Piece[], table: number): string | undefined {
  const above = pieces[table - 1]
  if (above?.type !== 'line') return undefined
  const text = settled(above.text)
  return caption.test(text) ? text : undefined
}
