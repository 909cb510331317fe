import { settled } from '../clean.ts'
import type { Draft, DraftLine } from '../draft.ts'
import type { LinePiece, Piece } from '../piece.ts'
import { takeAttachments } from './attachments.ts'
import { bodyOf } from './body.ts'
import { takeHead } from './head.ts'
import { withoutLayoutTables } from './layout-table.ts'
import { takePrintBlock } from './print-block.ts'
import { takeTail } from './tail.ts'

const line = ({ text, place }: LinePiece): DraftLine => ({ text: settled(text), place })

/** Finds the elements of an official document in lines and tables: from the outside in, so that what is left is the body. */
export function recognise(pieces: readonly Piece[]): Draft {
  const { copies, printed, rest } = takePrintBlock(withoutLayoutTables(pieces))
  const { main, attachments } = takeAttachments(rest)
  const { head, rest: below } = takeHead(main)
  const { tail, rest: body } = takeTail(below)
  return {
    ...head,
    ...tail,
    body: bodyOf(body),
    attachments,
    ...(copies && { copies: line(copies) }),
    ...(printed && { printed: line(printed) }),
  }
}
