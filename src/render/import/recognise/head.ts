import { readMark } from '../../level/mark.ts'
import { settled, trimmed } from '../clean.ts'
import type { Draft, DraftLine } from '../draft.ts'
import type { LinePiece, Piece } from '../piece.ts'
import { kindAtEnd, kindsOfAttachment, namesOrgans, endsInOrgan, numberLine } from './words.ts'

export type Head = Pick<Draft, 'mark' | 'urgency' | 'number' | 'signers' | 'title' | 'recipients'>

/** 版头, title and 主送 are looked for here and nowhere deeper. */
const reach = 16
const longestTitle = 4

const line = ({ text, place }: LinePiece): DraftLine => ({ text: settled(text), place })

/** Takes 版头, 标题 and 主送机关 (clauses 7.2, 7.3.1, 7.3.2) off the beginning. */
export function takeHead(pieces: readonly Piece[]): { readonly head: Head; readonly rest: readonly Piece[] } {
  const top = takeTop(pieces)
  const { title, recipients, rest } = takeTitle(top.rest)
  return { head: { ...top.found, title, ...(recipients && { recipients }) }, rest }
}

type Top = Omit<Head, 'title' | 'recipients'>

/** 份号, 紧急程度, 发文机关标志, 发文字号, 签发人. */
function takeTop(pieces: readonly Piece[]): { readonly found: Top; readonly rest: readonly Piece[] } {
  const numberAt = pieces.slice(0, reach).findIndex((piece) => piece.type === 'line' && isNumberLine(piece.text))
  const found: { -readonly [K in keyof Top]: Top[K] } = {}
  let i = 0
  for (; i < pieces.length; i++) {
    const piece = pieces[i]
    if (piece?.type !== 'line') break
    const text = trimmed(piece.text)
    if (/^\d{6}$/.test(text)) continue // 份号: the printer counts them
    if (!found.urgency && /^(特\s*急|加\s*急|急件|急|紧急)$/.test(text)) found.urgency = line(piece)
    else if (/^签\s*发\s*人\s*[:：]/.test(text)) found.signers = both(found.signers, line(piece))
    else if (i === numberAt) Object.assign(found, numberAndSigners(piece, found.signers))
    else if (i < numberAt || isMark(text))
      found.mark = { text: `${found.mark?.text ?? ''}${settled(text)}`, place: piece.place }
    else break
  }
  return { found, rest: pieces.slice(i) }
}

/** Names may stand on more lines than one. */
const both = (above: DraftLine | undefined, { text, place }: DraftLine): DraftLine => ({
  text: above ? `${above.text}、${text}` : text,
  place: above?.place ?? place,
})

const isNumberLine = (text: string): boolean => {
  const typed = trimmed(text)
  return typed.length <= 60 && numberLine.test(typed) && !/[。；]$/.test(typed) && !/^[《关根按]/.test(typed)
}

const isMark = (text: string): boolean => {
  const bare = text.replace(/\s/g, '')
  return bare.length <= 30 && endsInOrgan.test(bare.replace(/文件$/, '')) && bare.endsWith('文件')
}

/** 发文字号, and on the same line 签发人 or, where there are several, the last of them (7.2.6). */
function numberAndSigners(piece: LinePiece, above: DraftLine | undefined): Top {
  const [, number = piece.text, names = ''] = /^(.*?号)\s*(.*)$/.exec(settled(piece.text)) ?? []
  const signers = [above?.text, names].filter(Boolean).join('、')
  return {
    number: { text: number, place: piece.place },
    ...(signers !== '' && { signers: { text: signers, place: above?.place ?? piece.place } }),
  }
}

function takeTitle(pieces: readonly Piece[]): {
  readonly title: readonly DraftLine[]
  readonly recipients?: DraftLine
  readonly rest: readonly Piece[]
} {
  const at = pieces
    .slice(0, reach)
    .findIndex((piece, i) => i <= longestTitle && piece.type === 'line' && isRecipients(piece.text))
  const before = pieces.slice(0, at === -1 ? undefined : at)
  const count =
    at > 0 && before.every((piece) => piece.type === 'line' && mayBeTitle(piece.text)) ? at : titleLines(before)
  const title = pieces.slice(0, count).flatMap((piece) => (piece.type === 'line' ? [line(piece)] : []))
  const next = pieces[count]
  if (next?.type === 'line' && isRecipients(next.text))
    return { title, recipients: line(next), rest: pieces.slice(count + 1) }
  return { title, rest: pieces.slice(count) }
}

/** 县政府各部门： and not 现将有关事项通知如下： */
function isRecipients(text: string): boolean {
  const typed = trimmed(text)
  if (!/[:：]$/.test(typed) || typed.length > 600) return false
  const list = typed.slice(0, -1)
  if (/[。！？“”《》]|如下$|以下$|要求$|意见$|附件|^现|通知|请示|报告$|认为$|指出$|强调$/.test(list)) return false
  return readMark(typed) === undefined && namesOrgans.test(list)
}

const mayBeTitle = (text: string): boolean => !/[。；]/.test(text) && trimmed(text).length <= 100

/** How many lines from the first make up a title: up to the one that ends in a kind of document, else those that are centred, else none or one. */
function titleLines(pieces: readonly Piece[]): number {
  const lines: LinePiece[] = []
  for (const piece of pieces.slice(0, longestTitle)) {
    if (
      piece.type !== 'line' ||
      !mayBeTitle(piece.text) ||
      /[，：:、]$/.test(trimmed(piece.text)) ||
      readMark(settled(piece.text))
    )
      break
    lines.push(piece)
  }
  const whole = lines.map((_, i) =>
    lines
      .slice(0, i + 1)
      .map(({ text }) => settled(text))
      .join(''),
  )
  const ends = whole.findIndex(
    (text) =>
      kindAtEnd(text) !== undefined ||
      kindsOfAttachment.some((kind) => text.replace(/[（(][^）)]*[）)]$/, '').endsWith(kind)),
  )
  if (ends !== -1) return /^[（(].*[）)]$/.test(settled(lines[ends + 1]?.text ?? '')) ? ends + 2 : ends + 1
  const centred = lines.findIndex(({ centred }) => !centred)
  if (centred !== 0 && lines.length > 0) return centred === -1 ? lines.length : centred
  return 0
}
