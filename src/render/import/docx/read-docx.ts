import { trimmed, visible } from '../clean.ts'
import { paragraphPlace, wholePlace, type Lost, type Piece, type Pieces } from '../piece.ts'
import type { Refused } from '../refused.ts'
import { partSoftBreaks } from '../soft-break.ts'
import { makeCounter } from './count.ts'
import { lossesOf } from './losses.ts'
import { childrenOf, textOf } from './mammoth-document.ts'
import { openDocx } from './open-docx.ts'
import { readTable } from './table.ts'

/** The lines and tables of a .docx in their order, with what could not be carried over. */
export async function readDocx(bytes: Uint8Array): Promise<Pieces | Refused> {
  const opened = await openDocx(bytes)
  if ('refused' in opened) return opened
  const counter = makeCounter(opened.levels)
  const pieces: Piece[] = []
  const lost: Lost[] = []
  const soft = { parted: 0, joined: 0 }
  let n = 0
  for (const element of childrenOf(opened.document)) {
    n += 1
    const place = paragraphPlace(n)
    if (element.type === 'table') {
      const table = readTable(element, place)
      pieces.push(table.piece)
      lost.push(...table.lost)
    }
    if (element.type !== 'paragraph') continue
    const centred = element.alignment === 'center'
    const name = element.numbering?.paragraphStyleId
    const number = name === undefined ? undefined : counter(name)
    if (element.numbering && number === undefined && textOf(element) !== '')
      lost.push({ place, says: { zh: '项目符号没有保留', en: 'A bullet was not kept' } })
    const parts = partSoftBreaks(visible(`${number ?? ''}${textOf(element)}`), centred)
    soft.parted += parts.parted
    soft.joined += parts.joined
    for (const text of parts.lines)
      if (trimmed(text) !== '') pieces.push({ type: 'line', text, place, centred, numbered: number !== undefined })
  }
  return { pieces, lost: [...lost, ...lossesOf(opened).map((says) => ({ place: wholePlace, says }))], softBreaks: soft }
}
