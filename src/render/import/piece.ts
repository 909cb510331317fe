import type { Text } from '#rulebook'
import type { Place } from '../lint/finding.ts'

/** What a file or a paste holds before anything is recognised in it: lines of text and tables, in their order. */
export type Piece = LinePiece | TablePiece

export type LinePiece = {
  readonly type: 'line'
  readonly text: string
  readonly place: Place
  readonly centred: boolean
  /** The number before the text came from the word processor's own list, not from the keyboard. */
  readonly numbered: boolean
}

export type TablePiece = {
  readonly type: 'table'
  readonly rows: readonly (readonly string[])[]
  readonly place: Place
}

/** What did not come through as it stood in the file. */
export type Lost = { readonly place: Place; readonly says: Text }

/** What a reader of files or pastes hands on. */
export type Pieces = {
  readonly pieces: readonly Piece[]
  readonly lost: readonly Lost[]
  readonly softBreaks: SoftBreaks
}

/** Line ends inside a paragraph: some were meant as paragraphs, the others were joined. */
export type SoftBreaks = { readonly parted: number; readonly joined: number }

export const noSoftBreaks: SoftBreaks = { parted: 0, joined: 0 }

export const paragraphPlace = (n: number): Place => ({
  field: `paragraph.${n}`,
  zh: `第 ${n} 段`,
  en: `paragraph ${n}`,
})

export const wholePlace: Place = { field: 'file', zh: '全文', en: 'the whole text' }
