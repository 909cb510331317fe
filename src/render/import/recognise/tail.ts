import { readMark } from '../../level/mark.ts'
import { settled, trimmed } from '../clean.ts'
import type { Draft, DraftLine } from '../draft.ts'
import type { LinePiece, Piece } from '../piece.ts'
import { endsInOrgan } from './words.ts'
import { looksLikeDate } from './written-date.ts'

export type Tail = Pick<Draft, 'attachmentList' | 'signatures' | 'date' | 'note'>

const mostSigners = 12
const longestName = 40

/** Takes 附件说明, 署名, 成文日期 and 附注 (clauses 7.3.4–7.3.6) off the end of the text. */
export function takeTail(pieces: readonly Piece[]): { readonly tail: Tail; readonly rest: readonly Piece[] } {
  let end = pieces.length
  const found: { date?: DraftLine; note?: DraftLine } = {}
  const dateAt = lastIndex(pieces, ({ text }) => looksLikeDate(trimmed(text)))
  const signatures: DraftLine[] = []
  const after = pieces.slice(dateAt + 1)
  // Behind the date there is room for a note and nothing else: above a table it is a date in the text.
  if (dateAt !== -1 && after.length <= 2 && after.every(({ type }) => type === 'line')) {
    const [note] = after
    if (note?.type === 'line')
      found.note = {
        text: after.map((piece) => (piece.type === 'line' ? settled(piece.text) : '')).join(''),
        place: note.place,
      }
    const date = pieces[dateAt] as LinePiece
    found.date = { text: settled(date.text), place: date.place }
    end = dateAt
    while (end > 0 && signatures.length < mostSigners) {
      const piece = pieces[end - 1]
      if (piece?.type !== 'line' || !maySign(piece.text, end === dateAt)) break
      signatures.unshift(...names(piece))
      end -= 1
    }
  } else {
    const note = pieces.at(-1)
    if (note?.type === 'line' && isNote(note.text)) {
      found.note = { text: settled(note.text), place: note.place }
      end -= 1
    }
  }
  const list = takeList(pieces.slice(0, end))
  return { tail: { attachmentList: list.entries, signatures, ...found }, rest: list.rest }
}

const isNote = (text: string): boolean => /^[（(](此件|联系人|本文|公开|联系).*[）)]$/.test(trimmed(text))

/** A name is short, ends no sentence and carries no number: 沂源县人民政府, or several spread over a line. Above the line next to the date only organs are taken for names. */
const maySign = (text: string, nearest: boolean): boolean =>
  names({ text } as LinePiece).every(
    ({ text: name }) => name.length <= longestName && (nearest || endsInOrgan.test(name)),
  ) &&
  !/[。；：，！？:;,、）)]/.test(text.replace(/[（(][^（(]*[）)]/, '')) &&
  readMark(settled(text)) === undefined &&
  !/^附\s*件|^(此复|特此|妥否|以上)/.test(trimmed(text))

const names = ({ text, place }: LinePiece): readonly DraftLine[] =>
  trimmed(text)
    .split(/ {2,}/)
    .filter((name) => name !== '')
    .map((name) => ({ text: settled(name), place }))

function lastIndex(pieces: readonly Piece[], is: (line: LinePiece) => boolean): number {
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i]
    if (piece?.type === 'line' && is(piece)) return i
  }
  return -1
}

const listStart = /^附\s*件\s*[:：]\s*(.*)$/
const entryMark = /^([0-9０-９]{1,2})\s*[.．、]\s*/

/** 附件：1. …, each entry on a line of its own; a line without a number runs on from the one before. */
function takeList(pieces: readonly Piece[]): {
  readonly entries: readonly DraftLine[]
  readonly rest: readonly Piece[]
} {
  const start = lastIndex(pieces, ({ text }) => listStart.test(trimmed(text)))
  if (start === -1) return { entries: [], rest: pieces }
  const entries: DraftLine[] = []
  let end = start
  for (const piece of pieces.slice(start)) {
    if (piece.type !== 'line') break
    const text = settled(listStart.exec(trimmed(piece.text))?.[1] ?? piece.text)
    const before = entries.at(-1)
    const runsOn = before !== undefined && !entryMark.test(text)
    if (runsOn && (/[。；]$/.test(before.text) || endsInOrgan.test(text) || /[年月日]/.test(text))) break
    end += 1
    if (runsOn) entries[entries.length - 1] = { ...before, text: `${before.text}${text}` }
    else if (text !== '') entries.push({ text, place: piece.place })
  }
  return { entries, rest: [...pieces.slice(0, start), ...pieces.slice(end)] }
}
