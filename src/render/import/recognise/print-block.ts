import { trimmed } from '../clean.ts'
import type { LinePiece, Piece } from '../piece.ts'

export type PrintBlock = { readonly copies?: LinePiece; readonly printed?: LinePiece; readonly rest: readonly Piece[] }

export const copiesLine = /^(抄\s*送|抄\s*报)\s*[:：]/
export const printedLine = /([0-9０-９]{4}\s*年.{1,8}日|[〇○零一二三四五六七八九]{4}年.{2,8}日)\s*印\s*发$/

/** Takes 版记 (clause 7.4) out, wherever it stands: 抄送 and 印发. */
export function takePrintBlock(pieces: readonly Piece[]): PrintBlock {
  let copies: LinePiece | undefined
  let printed: LinePiece | undefined
  let open = false
  const rest: Piece[] = []
  for (const piece of pieces) {
    const text = piece.type === 'line' ? trimmed(piece.text) : ''
    if (piece.type === 'line' && !printed && printedLine.test(text)) printed = piece
    else if (piece.type === 'line' && !copies && copiesLine.test(text)) copies = piece
    else if (open && copies && piece.type === 'line' && !/^附\s*件/.test(text))
      copies = { ...copies, text: `${copies.text}${text}` }
    else {
      rest.push(piece)
      open = false
      continue
    }
    // A long list runs on in the next line until its full stop.
    open = copies !== undefined && !printed && !trimmed(copies.text).endsWith('。')
  }
  return { ...(copies && { copies }), ...(printed && { printed }), rest }
}
