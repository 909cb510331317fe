import type { Paper } from '../contract.ts'
import type { Place } from '../lint/finding.ts'

/** One line as it was typed, with its place in the file or its field in the paper. */
export type DraftLine = { readonly text: string; readonly place: Place }

export type DraftParagraph = {
  readonly type: 'paragraph'
  readonly level: 0 | 1 | 2 | 3 | 4
  readonly text: string
  /** The number before it, where one was typed, and its value. */
  readonly mark?: { readonly typed: string; readonly number: number }
  readonly place: Place
}

export type DraftTable = {
  readonly type: 'table'
  readonly caption?: string
  readonly rows: readonly (readonly string[])[]
  readonly place: Place
}

export type DraftBlock = DraftParagraph | DraftTable

/** A page 附件 behind the paper. */
export type DraftAttachment = {
  /** 附件1, as typed. */
  readonly head: DraftLine
  readonly title?: DraftLine
  readonly body: readonly DraftBlock[]
}

/** The elements of an official document (clauses 7.2–7.4) as somebody typed them: what was recognised, nothing corrected. */
export type Draft = {
  /** Known of a structured paper only. */
  readonly form?: Paper['form']
  readonly mark?: DraftLine
  readonly urgency?: DraftLine
  readonly number?: DraftLine
  /** 签发人：… */
  readonly signers?: DraftLine
  readonly title: readonly DraftLine[]
  readonly recipients?: DraftLine
  readonly body: readonly DraftBlock[]
  /** 附件说明, one entry for each attachment; `text` without the word 附件. */
  readonly attachmentList: readonly DraftLine[]
  readonly signatures: readonly DraftLine[]
  readonly date?: DraftLine
  readonly note?: DraftLine
  readonly copies?: DraftLine
  /** 印发机关和印发日期, one line. */
  readonly printed?: DraftLine
  readonly attachments: readonly DraftAttachment[]
  /** Some attachments are files of their own, so that the pages here need not be all. */
  readonly attachmentsElsewhere?: boolean
}
