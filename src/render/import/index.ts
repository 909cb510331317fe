import { importPieces, type Imported } from './imported.ts'
import type { Refused } from './refused.ts'

export type { Draft, DraftAttachment, DraftBlock, DraftLine, DraftParagraph, DraftTable } from './draft.ts'
export type { Imported, Kept } from './imported.ts'
export { fromHtml, fromText } from './paste.ts'
export type { Lost } from './piece.ts'
export { importLimits, type Refused } from './refused.ts'

/** A .docx by Word, WPS or others → the parts of a paper, with what was kept and lost. Server only. */
export async function fromDocx(bytes: Uint8Array): Promise<Imported | Refused> {
  const { readDocx } = await import('./docx/read-docx.ts') // mammoth is loaded when it is first needed
  const read = await readDocx(bytes)
  return 'refused' in read ? read : importPieces('file', read)
}
