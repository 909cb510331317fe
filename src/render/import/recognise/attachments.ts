import { trimmed } from '../clean.ts'
import type { DraftAttachment } from '../draft.ts'
import type { LinePiece, Piece } from '../piece.ts'
import { bodyOf } from './body.ts'

const head = /^附\s*件\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})?\s*[:：]?$/

/** 附件 pages (clause 7.3.7) begin with 附件 or 附件1 on a line of its own; everything from the first of them is theirs. */
export function takeAttachments(pieces: readonly Piece[]): {
  readonly main: readonly Piece[]
  readonly attachments: readonly DraftAttachment[]
} {
  const starts = pieces.flatMap((piece, i) => (i > 0 && isHead(pieces, i) ? [i] : []))
  const first = starts[0]
  if (first === undefined) return { main: pieces, attachments: [] }
  return {
    main: pieces.slice(0, first),
    attachments: starts.map((start, i) => readAttachment(pieces.slice(start, starts[i + 1]))),
  }
}

/** 附件： before a numbered list is 附件说明 (clause 7.3.4) whose first entry begins on the next line, unless the date stands before it. */
function isHead(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i]
  if (piece?.type !== 'line' || !head.test(trimmed(piece.text))) return false
  if (!/[:：]$/.test(trimmed(piece.text)) || /\d/.test(piece.text)) return true
  return pieces
    .slice(0, i)
    .some((before) => before.type === 'line' && trimmed(before.text).endsWith('日') && trimmed(before.text).length < 16)
}

function readAttachment([first, ...rest]: readonly Piece[]): DraftAttachment {
  const line = first as LinePiece
  const title: LinePiece[] = []
  for (const piece of rest) {
    if (piece.type !== 'line' || title.length === 2 || !isTitle(piece, title.length > 0)) break
    title.push(piece)
  }
  const [begin] = title
  return {
    head: { text: trimmed(line.text), place: line.place },
    ...(begin && { title: { text: title.map(({ text }) => trimmed(text)).join(''), place: begin.place } }),
    body: bodyOf(rest.slice(title.length)),
  }
}

const isTitle = ({ text, centred }: LinePiece, second: boolean): boolean => {
  const line = trimmed(text)
  return line.length <= 60 && !/[。；：，]$/.test(line) && (centred || (!second && !/^[一（(1]/.test(line)))
}
